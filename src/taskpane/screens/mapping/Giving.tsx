import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement, type RefObject } from "react";
import { rangeOf } from "../../../model/cells";
import { lineCost } from "../../../model/costOnBasis";
import type { Basis, CostLine } from "../../../model/costTable";
import { isKnown } from "../../../model/missing";
import type { FunctionId } from "../../../model/taxonomy";
import { mappingWords as words } from "../../../text/pane/mapping";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { suggestionsFor, type Gift } from "./assign";
import type { FunctionChoice } from "./functionChoices";
import { FunctionPicker } from "./FunctionPicker";

const useStyles = makeStyles({
  giving: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface GivingProps {
  readonly chosen: readonly CostLine[];
  readonly basis: Basis;
  readonly choices: readonly FunctionChoice[];
  readonly picker: RefObject<HTMLInputElement>;
  readonly excel: InExcel | null;
  readonly told: string;
  readonly onGive: (to: FunctionId | null) => void;
  readonly onAccept: (suggestions: readonly Gift[]) => void;
  /** Null when there is nothing to undo. */
  readonly onUndo: (() => void) | null;
}

/** What is chosen, and the functions that it can be given to. */
export const Giving = (props: GivingProps): ReactElement => {
  const { chosen, basis, choices, picker, excel, told, onGive, onAccept, onUndo } = props;
  const styles = useStyles();
  const amount = useMemo(() => costOf(chosen, basis), [chosen, basis]);
  const [only, ...others] = chosen;
  const suggestions = suggestionsFor(chosen);
  return (
    <div className={styles.giving}>
      <Caption1>
        {only ? words.chosen(chosen.length, amount) : words.noneChosen}
        {only && others.length === 0 && (
          <>
            {" · "}
            <Cells ranges={[rangeOf(only.at)]} excel={excel} />
          </>
        )}
      </Caption1>
      <FunctionPicker choices={choices} input={picker} onChoose={onGive} />
      <div className={styles.actions}>
        {suggestions.length > 0 && (
          <Button size="small" onClick={() => onAccept(suggestions)}>
            {words.accept(suggestions.length)}
          </Button>
        )}
        <Button size="small" disabledFocusable={!only} onClick={() => onGive("front-line-services")}>
          {words.markOf.outside}
        </Button>
        <Button size="small" disabledFocusable={!onUndo} onClick={() => onUndo?.()}>
          {words.undo}
        </Button>
      </div>
      <Caption1 role="status">{told}</Caption1>
    </div>
  );
};

/** The known costs together in pounds; null when there is none. */
const costOf = (lines: readonly CostLine[], basis: Basis): number | null => {
  const known = lines.map((line) => lineCost(line, basis)).filter(isKnown);
  return known.length === 0 ? null : known.reduce<number>((sum, cost) => sum + cost, 0);
};
