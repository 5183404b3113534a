import { absoluteRange, address, type CellRange } from "../../model/cells";
import {
  headerRow,
  type NumberFormat,
  type Report,
  type SeriesRef,
  type Sheet,
  type Table,
} from "../../report/sheetModel";

/** The rows that a table's body takes; a table without rows still needs one, which stays empty. */
const bodyRows = ({ rows }: Table): number => Math.max(1, rows.length);

/** The last row of a sheet that anything stands in, at least 1. */
export const lastRow = (sheet: Sheet): number =>
  sheet.table ? headerRow(sheet) + bodyRows(sheet.table) : Math.max(1, sheet.above.length);

/** `A7:F30`: a sheet's table with its header. */
export const tableRef = (sheet: Sheet, table: Table): string =>
  `${address(headerRow(sheet), 1)}:${address(lastRow(sheet), table.columns.length)}`;

/** Where a table's column stands, by header; a sheet, table or column that the report does not have is our own mistake. */
export const columnAt = (
  report: Report,
  sheetName: string,
  header: string,
): { sheet: Sheet; table: Table; column: number } => {
  const sheet = report.sheets.find(({ name }) => name === sheetName);
  const column = sheet?.table?.columns.findIndex((one) => one.header === header) ?? -1;
  if (!sheet?.table || column === -1) throw new Error(`the report has no column ${header} on ${sheetName}`);
  return { sheet, table: sheet.table, column: column + 1 };
};

/** What a chart draws: the cells, and the values that stand in them. */
export interface DrawnColumn {
  readonly range: CellRange;
  /** `'BB_Results'!$C$8:$C$20` */
  readonly formula: string;
  readonly format: NumberFormat;
  readonly values: readonly (string | number | boolean)[];
}

/** The cells of a series reference. */
export const drawnColumn = (report: Report, { sheet: sheetName, column: header, rows }: SeriesRef): DrawnColumn => {
  const { sheet, table, column } = columnAt(report, sheetName, header);
  const [first, last] = rows ?? [0, bodyRows(table) - 1];
  if (first < 0 || last < first || last >= bodyRows(table))
    throw new Error(`rows ${first} to ${last} are not in the table of ${sheetName}`);
  const top = headerRow(sheet) + 1;
  const range: CellRange = { sheet: sheetName, top: top + first, bottom: top + last, left: column, right: column };
  return {
    range,
    formula: absoluteRange(range),
    format: table.columns[column - 1]?.format ?? "general",
    values: table.rows.slice(first, last + 1).map((row) => row[column - 1]?.value ?? ""),
  };
};
