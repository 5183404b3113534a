import type { CellRange } from "../../model/cells";
import { done, type Outcome } from "../../model/issue";
import { ask } from "./ask";
import { addressOf, blockOf, places } from "./block";
import { ExcelTrouble } from "./trouble";

/** Brings a sheet to the front and selects the cells; a hidden sheet is an issue. Throws ExcelTrouble. */
export const showCells = async (cells: CellRange): Promise<Outcome<void>> => {
  await ask(null, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(cells.sheet);
    sheet.activate();
    sheet.getRange(addressOf(cells)).select();
    return () => undefined;
  });
  return done(undefined);
};

export const openSheet = async (name: string): Promise<Outcome<void>> => {
  await ask(null, ({ workbook }) => {
    workbook.worksheets.getItem(name).activate();
    return () => undefined;
  });
  return done(undefined);
};

/** Tells the selection now and whenever it changes, until the returned function is called. */
export const followSelection = async (tell: (cells: CellRange | null) => void): Promise<Outcome<() => void>> => {
  let told: string | undefined;
  const now = async (): Promise<void> => {
    const cells = await selectedCells();
    // Excel may say the same twice.
    if (JSON.stringify(cells) === told) return;
    told = JSON.stringify(cells);
    tell(cells);
  };
  const context = new Excel.RequestContext();
  const handler = context.workbook.onSelectionChanged.add(now);
  await context.sync();
  await now();
  return done(() => {
    handler.remove();
    void context.sync().catch(() => undefined);
  });
};

/** Null when no cells are selected, or more than one rectangle: Excel refuses to call that one range. */
const selectedCells = async (): Promise<CellRange | null> => {
  try {
    return await ask(null, ({ workbook }) => {
      const range = workbook.getSelectedRange();
      range.load(`${places},worksheet/name`);
      return () => ({ sheet: range.worksheet.name, ...blockOf(range) });
    });
  } catch (error) {
    if (error instanceof ExcelTrouble) return null;
    throw error;
  }
};
