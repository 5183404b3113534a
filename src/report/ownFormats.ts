import type { Cell, NumberFormat, Table } from "./sheetModel";

/** A table whose rows are in units of their own: the cells under `headers`, each in the format of its row; a row without one keeps the column's. */
export const ownFormats = (
  table: Table,
  headers: readonly string[],
  formatOf: (row: number) => NumberFormat | undefined,
): Table => ({
  ...table,
  rows: table.rows.map((cells, row) => {
    const format = formatOf(row);
    return cells.map((cell, column): Cell =>
      format && headers.includes(table.columns[column]?.header ?? "") ? { ...cell, format } : cell,
    );
  }),
});
