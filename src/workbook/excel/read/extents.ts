import { ask, hasSet } from "../ask";
import { blockOf, places, type Block } from "../block";
import { ExcelTrouble } from "../trouble";

/** What has to be known of a sheet before its cells are asked for. */
export interface Extent {
  /** As the workbook spells it. */
  readonly sheet: string;
  /** From A1 to the last cell with a value or a formula. */
  readonly used: Block;
  /** Where formulas stand. */
  readonly formulas: readonly Block[];
  readonly merged: readonly Block[];
  /** Null where some are and some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: readonly boolean[];
  /** True when the workbook calculates by hand and has not since something changed. */
  readonly isStale: boolean;
}

/** The extents of sheets, asked for together: in one request, but for sheets with more scattered formulas than an answer holds. */
export const extentsOf = async (signal: AbortSignal | null, sheets: readonly string[]): Promise<readonly Extent[]> => {
  try {
    return await ask(signal, (context) => {
      const readers = sheets.map((sheet) => extentOf(context, sheet));
      const { application } = context;
      application.load("calculationMode,calculationState");
      return () => {
        const isStale = application.calculationMode === "Manual" && application.calculationState !== "Done";
        return readers.map((read) => ({ ...read(), isStale }));
      };
    });
  } catch (error) {
    if (!(error instanceof ExcelTrouble) || error.issue.code !== "excel/too-large" || sheets.length < 2) throw error;
    const half = Math.ceil(sheets.length / 2);
    return [...(await extentsOf(signal, sheets.slice(0, half))), ...(await extentsOf(signal, sheets.slice(half)))];
  }
};

const inAreas = places.replaceAll(/\w+/gu, "areas/items/$&");

const extentOf = (context: Excel.RequestContext, name: string): (() => Omit<Extent, "isStale">) => {
  const sheet = context.workbook.worksheets.getItem(name);
  const whole = sheet.getRange();
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  const formulas = whole.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  // Older versions do not tell which cells are merged.
  const merged = hasSet("1.13") ? whole.getMergedAreasOrNullObject() : null;
  sheet.load("name");
  used.load(`${places},rowHidden`);
  formulas.load(inAreas);
  merged?.load(inAreas);
  const columns = used.getColumnProperties({ columnHidden: true });
  return () => ({
    sheet: sheet.name,
    used: blockOf(used),
    formulas: formulas.isNullObject ? [] : formulas.areas.items.map(blockOf),
    merged: !merged || merged.isNullObject ? [] : merged.areas.items.map(blockOf),
    rowsHidden: used.rowHidden,
    columnsHidden: columns.value.map(({ columnHidden }) => columnHidden === true),
  });
};
