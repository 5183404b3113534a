import type { NameInfo, SheetInfo, TableInfo } from "../workbook";
import { ask } from "./ask";
import { blockOf, places } from "./block";

/** The worksheets, as they stand; Office.js lists no chart sheets. */
export const listSheets = (signal: AbortSignal | null): Promise<readonly SheetInfo[]> =>
  ask(signal, ({ workbook: { worksheets } }) => {
    worksheets.load("items/name,items/visibility");
    return () =>
      worksheets.items.map(({ name, visibility }) => ({ name, visibility: visibilityOf(visibility), isGrid: true }));
  });

const visibilityOf = (visibility: string): SheetInfo["visibility"] =>
  visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "very-hidden";

/** The tables and where they stand: first which there are, then their cells. */
export const listTables = async (signal: AbortSignal | null): Promise<readonly TableInfo[]> => {
  const tables = await ask(signal, ({ workbook }) => {
    workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
    return () =>
      workbook.tables.items.map(({ name, worksheet, columns }) => ({
        name,
        sheet: worksheet.name,
        columns: columns.items.map((column) => column.name),
      }));
  });
  if (tables.length === 0) return [];
  return ask(signal, ({ workbook }) => {
    const ranges = tables.map(({ name }) => {
      const range = workbook.tables.getItem(name).getRange();
      range.load(places);
      return range;
    });
    return () =>
      tables.flatMap(({ name, sheet, columns }, index) => {
        const range = ranges[index];
        return range ? [{ name, range: { sheet, ...blockOf(range) }, columns }] : [];
      });
  });
};

/** The defined names that the whole workbook knows. */
export const listNames = (signal: AbortSignal | null): Promise<readonly NameInfo[]> =>
  ask(signal, ({ workbook: { names } }) => {
    names.load("items/name,items/formula,items/scope");
    return () =>
      names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/u, "") }));
  });
