import { askPatiently } from "../ask";
import { finish } from "./finish";
import { isPassingName, journalFrom, journalSheet } from "./journal";
import { lookAgain } from "./present";
import { clearPassing, undo } from "./undo";

/** True for a sheet that only a write which was cut off leaves. */
export const isLeftBehind = (sheet: string): boolean => sheet === journalSheet || isPassingName(sheet);

/** Puts right what a write left that was cut off: back as it was, or to its end when it had come so far. Throws ExcelTrouble. */
export const recover = async (): Promise<void> => {
  const now = await lookAgain();
  if (!now.sheets.some(({ name }) => name === journalSheet)) return clearPassing(now);
  const cells = await askPatiently(({ workbook }) => {
    const used = workbook.worksheets.getItem(journalSheet).getUsedRange(true);
    used.load("values");
    return () => used.values.map(([cell]) => String(cell));
  });
  const found = journalFrom(cells);
  if (!found) return clearPassing(now);
  return found.stage === "finishing" ? finish(found.journal) : undo(found.journal);
};
