import { askPatiently, type Question } from "../ask";
import { enterNames } from "./bind";
import { folded, foldedSet } from "./earlier";
import { enterFormulas } from "./enterFormulas";
import { isPassingName, journalSheet, type Journal } from "./journal";
import { lookAgain, type Present } from "./present";
import { quietly } from "./quietly";

/** How often it is tried to put the workbook back. */
const tries = 2;

/**
 * Puts the workbook back as it was, from wherever the write stopped: looks at what is there and does what is still to do, so that it can be done
 * again when it fails half-way. Throws ExcelTrouble when Excel does not let it.
 */
export const undo = async (journal: Journal, attempt = 1): Promise<void> => {
  try {
    const now = await lookAgain();
    await askPatiently(quietly(undoing(now, journal)));
  } catch (error) {
    if (attempt >= tries) throw error;
    await undo(journal, attempt + 1);
  }
};

/** Takes away the passing sheets of a write that did not come as far as its journal. */
export const clearPassing = (now: Present): Promise<void> =>
  askPatiently(({ workbook }) => {
    for (const { name } of now.sheets)
      if (isPassingName(name) || name === journalSheet) workbook.worksheets.getItem(name).delete();
    return () => undefined;
  });

const undoing =
  (now: Present, journal: Journal): Question<void> =>
  (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheets = foldedSet(now.sheets.map(({ name }) => name));
    const hasBegun = sheets.has(folded(journalSheet));
    // An earlier sheet that bears its name again was put back by a try before this one.
    const isBack = (name: string): boolean =>
      journal.sheetsAway.some(({ was, now: called }) => folded(was) === folded(name) && !sheets.has(folded(called)));
    const gone = journal.added.flatMap(({ passing, name }) => {
      if (sheets.has(folded(passing))) return [passing];
      return hasBegun && sheets.has(folded(name)) && !isBack(name) ? [name] : [];
    });
    for (const sheet of gone) worksheets.getItem(sheet).delete();
    if (hasBegun) {
      for (const { was, now: called } of journal.sheetsAway)
        if (sheets.has(folded(called))) worksheets.getItem(called).name = was;
      const called = foldedSet(now.tables.map(({ name }) => name));
      for (const { was, now: away } of journal.tablesAway)
        if (called.has(folded(away))) tables.getItem(away).name = was;
      const known = foldedSet(now.names.map(({ name }) => name));
      for (const { name, before } of journal.names) {
        if (!known.has(folded(name))) continue;
        const item = names.getItem(name);
        if (before) {
          item.formula = before.formula;
          item.comment = before.comment;
        } else item.delete();
      }
      enterFormulas(context, journal.formulas);
      enterNames(context, journal.ownNames);
      if (gone.includes(now.activeSheet)) showAgain(worksheets, journal.view);
      worksheets.getItem(journalSheet).delete();
    }
    return () => undefined;
  };

const showAgain = (worksheets: Excel.WorksheetCollection, { sheet, selected }: Journal["view"]): void => {
  const before = worksheets.getItem(sheet);
  before.activate();
  if (selected !== null) before.getRange(selected).select();
};
