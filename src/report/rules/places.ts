import { address } from "../../model/cells";
import { headerRow, type Cell, type Column, type Report, type Sheet, type Table } from "../sheetModel";

/** The address of a cell of a sheet's table; row and column count from 0. */
export const cellPlace = (sheet: Sheet, row: number, column: number): string =>
  address(headerRow(sheet) + 1 + row, column + 1);

/** The address of a line above the table, counted from 0. */
export const abovePlace = (index: number): string => address(index + 1, 1);

/** A sheet of the set by what it is for, whatever the set is called. */
export const sheetFor = (report: Report, id: string): Sheet | undefined =>
  report.sheets.find(({ name }) => name.endsWith(`_${id}`));

/** The sheets that hold a table, each with it. */
export const tablesOf = (report: Report): readonly { readonly sheet: Sheet; readonly table: Table }[] =>
  report.sheets.flatMap((sheet) => (sheet.table ? [{ sheet, table: sheet.table }] : []));

/** A column of a table with its cells, top to bottom. */
export interface WholeColumn {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly column: Column;
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** Every column of every table. */
export const columnsOf = (report: Report): readonly WholeColumn[] =>
  tablesOf(report).flatMap(({ sheet, table }) =>
    table.columns.map((column, index) => ({ sheet, table, column, index, cells: cellsAt(table, index) })),
  );

/** One column of one sheet by its header. */
export const columnNamed = (report: Report, id: string, header: string): WholeColumn | undefined =>
  tablesOf({ ...report, sheets: [sheetFor(report, id) ?? []].flat() }).flatMap(({ sheet, table }) => {
    const index = table.columns.findIndex((column) => column.header === header);
    const column = table.columns[index];
    return column ? [{ sheet, table, column, index, cells: cellsAt(table, index) }] : [];
  })[0];

/** True for a column that shows numbers. */
export const isNumeric = ({ format }: Column): boolean => format !== "text";

const cellsAt = ({ rows }: Table, index: number): readonly Cell[] => rows.flatMap((row) => row[index] ?? []);
