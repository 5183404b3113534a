import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Corrections, signsShown } from "../../../model/corrections";
import { costSigns } from "../../../model/costSigns";
import type { CostTable } from "../../../model/costTable";
import { tablesWords as words } from "../../../text/pane/tables";
import { UnitField } from "../parts/UnitField";
import { HeaderField } from "./HeaderField";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  control: { minWidth: 0 },
});

interface WholeTableProps {
  readonly table: CostTable;
  readonly onCorrect: (correction: Omit<Corrections, "roles" | "rows">) => void;
}

/** What holds for the whole table: unit and months; and, unless a form fixes them, signs and header. */
export const WholeTable = ({ table, onCorrect }: WholeTableProps): ReactElement => {
  const styles = useStyles();
  const select = { className: styles.control };
  const [first] = table.columns;
  return (
    <div className={styles.pair}>
      <UnitField label={words.unit} scale={table.scale} onScale={(scale) => onCorrect({ scale })} />
      <Field label={words.months}>
        <Select
          select={select}
          value={String(table.months)}
          onChange={(_event, { value }) => onCorrect({ months: Number(value) })}
        >
          {Array.from({ length: 12 }, (_, place) => 12 - place).map((months) => (
            <option key={months} value={months}>
              {words.monthsOf(months)}
            </option>
          ))}
        </Select>
      </Field>
      {first && (
        <>
          <Field label={words.signs}>
            <Select
              select={select}
              value={costSigns(table)}
              onChange={(_event, { value }) => onCorrect({ signs: value === "turned" ? "turned" : "as-shown" })}
            >
              {signsShown.map((signs) => (
                <option key={signs} value={signs}>
                  {words.signsOf[signs]}
                </option>
              ))}
            </Select>
          </Field>
          <HeaderField header={first.at} onHeader={({ top, bottom }) => onCorrect({ header: { top, bottom } })} />
        </>
      )}
    </div>
  );
};
