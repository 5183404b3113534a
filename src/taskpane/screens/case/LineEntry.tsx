import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { CaseLine } from "../../../model/businessCase";
import { rangeOf } from "../../../model/cells";
import { isKnown } from "../../../model/missing";
import type { StatedCaseLine } from "../../../model/statedCase";
import { functionLabels } from "../../../text/functions";
import { caseWords as words } from "../../../text/pane/case";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { Pounds } from "../parts/Pounds";
import { FunctionField } from "./FunctionField";
import { PartField } from "./PartField";
import { YearByYear } from "./YearByYear";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  pounds: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  open: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface LineEntryProps {
  readonly line: CaseLine;
  readonly years: readonly string[];
  readonly excel: InExcel | null;
  readonly onSay: (said: Pick<StatedCaseLine, "part" | "function">) => void;
}

/** A line of money: its label, amount, cell and function; opened, its years, and what a person may say of it. */
export const LineEntry = ({ line, years, excel, onSay }: LineEntryProps): ReactElement => {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { label, annual, byYear, part } = line;
  const own = line.function;
  return (
    <div className={styles.entry}>
      <span>{label}</span>
      <span className={styles.pounds}>{isKnown(annual.value) ? <Pounds amount={annual.value} /> : words.noFigure}</span>
      <Caption1>
        <Cells ranges={[rangeOf(annual.at ?? line.at)]} excel={excel} /> ·{" "}
        {own === null ? words.noFunction : functionLabels[own]}
      </Caption1>
      <Caption1 className={styles.pounds}>
        <Link
          as="button"
          inline
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={isOpen ? words.closeLine(label) : words.openLine(label)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.close : words.open}
        </Link>
      </Caption1>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.open : undefined}>
        {isOpen && (
          <>
            {years.length > 0 && <YearByYear label={label} years={years} figures={byYear} />}
            <PartField part={part} onPart={(said) => onSay({ part: said })} />
            <FunctionField chosen={own} onChoose={(said) => onSay({ function: said })} />
          </>
        )}
      </div>
    </div>
  );
};
