import { readableRange, rangeOf } from "../../../model/cells";
import type { Calculated } from "../../workbook";
import type { Question } from "../ask";
import { addressOf } from "../block";
import { enterFormulas } from "./enterFormulas";
import { journalSheet, stageCell, type OwnName, type Stage } from "./journal";
import type { Plan } from "./plan";
import { typedText } from "./typed";

/** Says on the sheets what Excel calculated, points the user's own formulas and names at the new sheets, and notes that all is there. */
export const bind =
  ({ change, formulas, ownNames }: Plan, calculated: Calculated): Question<void> =>
  (context) => {
    const { calculatedBy } = change;
    if (calculatedBy) {
      const words = calculated.differing === 0 ? calculatedBy.agrees : calculatedBy.differs;
      const text = typedText(filledIn(words, calculated));
      for (const at of calculatedBy.cells)
        context.workbook.worksheets.getItem(at.sheet).getRange(addressOf(rangeOf(at))).values = [[text]];
    }
    enterFormulas(context, formulas);
    enterNames(context, ownNames);
    // From here on the write is only ever finished; until here it can be taken back.
    context.workbook.worksheets.getItem(journalSheet).getRange(stageCell).values = [["finishing" satisfies Stage]];
    return () => undefined;
  };

const filledIn = (words: string, { formulas, differing, first }: Calculated): string => {
  const where = first.slice(0, mostNamed).map(({ at }) => readableRange(rangeOf(at)));
  return words
    .replaceAll("{formulas}", formulas.toLocaleString("en-GB"))
    .replaceAll("{differing}", differing.toLocaleString("en-GB"))
    .replaceAll("{where}", [...where, ...(differing > where.length ? ["…"] : [])].join(", "));
};

/** Cells that a reader looks up before asking for help. */
const mostNamed = 5;

/** Gives names of the user's their formulas. */
export const enterNames = ({ workbook }: Excel.RequestContext, names: readonly OwnName[]): void => {
  for (const { sheet, name, formula } of names) {
    const { names: among } = sheet === null ? workbook : workbook.worksheets.getItem(sheet);
    among.getItem(name).formula = formula;
  }
};
