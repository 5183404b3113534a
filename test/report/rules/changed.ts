import type { CaseSheetId } from "../../../src/report/case/caseFrame";
import type { SheetId } from "../../../src/report/frame";
import type { Cell, Column, Report, Sheet, Table } from "../../../src/report/sheetModel";

/** The report with one sheet changed. */
export const withSheet = (report: Report, id: SheetId | CaseSheetId, change: (sheet: Sheet) => Sheet): Report => {
  if (!report.sheets.some(({ name }) => name === `BB_${id}`)) throw new Error(`no sheet ${id}`);
  return { ...report, sheets: report.sheets.map((sheet) => (sheet.name === `BB_${id}` ? change(sheet) : sheet)) };
};

/** The report with one sheet's table changed. */
export const withTable = (report: Report, id: SheetId | CaseSheetId, change: (table: Table) => Table): Report =>
  withSheet(report, id, (sheet) => {
    if (!sheet.table) throw new Error(`no table on ${id}`);
    return { ...sheet, table: change(sheet.table) };
  });

/** The report with one column described anew. */
export const withColumn = (
  report: Report,
  id: SheetId | CaseSheetId,
  header: string,
  change: Partial<Column>,
): Report =>
  withTable(report, id, (table) => {
    const at = placeOf(table, header);
    return {
      ...table,
      columns: table.columns.map((column, index) => (index === at ? { ...column, ...change } : column)),
    };
  });

/** The report with one cell changed; rows count from 0. */
export const withCell = (
  report: Report,
  id: SheetId | CaseSheetId,
  header: string,
  row: number,
  change: Partial<Cell>,
): Report =>
  withTable(report, id, (table) => {
    const at = placeOf(table, header);
    if (!table.rows[row]) throw new Error(`no row ${row} on ${id}`);
    return {
      ...table,
      rows: table.rows.map((cells, index) =>
        index === row ? cells.map((cell, column) => (column === at ? { ...cell, ...change } : cell)) : cells,
      ),
    };
  });

/** The report with one formula in every row of a column. */
export const withFormula = (report: Report, id: SheetId | CaseSheetId, header: string, formula: string): Report =>
  withTable(report, id, (table) => {
    const at = placeOf(table, header);
    return {
      ...table,
      rows: table.rows.map((cells) => cells.map((cell, column) => (column === at ? { ...cell, formula } : cell))),
    };
  });

/** The report with the lines above one table changed. */
export const withAbove = (
  report: Report,
  id: SheetId | CaseSheetId,
  change: (above: readonly Cell[]) => readonly Cell[],
): Report => withSheet(report, id, (sheet) => ({ ...sheet, above: change(sheet.above) }));

/** The report without the lines above that begin so. */
export const withoutLine = (report: Report, id: SheetId | CaseSheetId, start: string): Report =>
  withAbove(report, id, (above) => above.filter(({ value }) => !String(value).startsWith(start)));

const placeOf = (table: Table, header: string): number => {
  const at = table.columns.findIndex((column) => column.header === header);
  if (at === -1) throw new Error(`no column ${header} in ${table.name}`);
  return at;
};
