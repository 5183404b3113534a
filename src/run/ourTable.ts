import { rangeOf, type CellRange } from "../model/cells";
import type { CellValue, Grid } from "../model/grid";
import { isCellError } from "../model/grid";
import type { Issue } from "../model/issue";
import type { Workbook } from "../workbook/workbook";

/** A row of the table on one of our sheets. */
export interface OurRow {
  /** What stands under a header; null when it is blank or there is no such header. */
  readonly value: (header: string) => CellValue;
  /** The cell under a header. */
  readonly at: (header: string) => CellRange;
  /** A problem at the cell under a header; what it reads is among the facts. */
  readonly problem: (code: string, header: string, facts?: Issue["facts"]) => Issue;
}

/** The rows under the header that starts with `firstHeader` on a sheet; none when the sheet or the header is not there. */
export const tableOn = async (workbook: Workbook, sheet: string, firstHeader: string): Promise<readonly OurRow[]> => {
  const read = await workbook.read(sheet);
  const top = read.ok ? rowOf(read.value, firstHeader) : 0;
  return read.ok && top > 0
    ? Array.from({ length: read.value.rowCount - top }, (_, index) => rowAt(read.value, top, top + 1 + index))
    : [];
};

const rowAt = (grid: Grid, top: number, row: number): OurRow => {
  const value = (header: string): CellValue => {
    const column = columnOf(grid, top, header);
    return column === 0 ? null : grid.value(row, column);
  };
  const at = (header: string): CellRange =>
    rangeOf({ sheet: grid.sheet, row, column: Math.max(1, columnOf(grid, top, header)) });
  return {
    value,
    at,
    problem: (code, header, facts = {}) => ({
      code,
      severity: "error",
      at: { cells: at(header) },
      facts: { found: wordsOf(value(header)), ...facts },
    }),
  };
};

const wordsOf = (value: CellValue): string =>
  isCellError(value) ? value.error : value === null || value === "" ? "nothing" : String(value);

/** The row whose first cell is `text`, or 0. */
export const rowOf = (grid: Grid, text: string): number => {
  for (let row = 1; row <= grid.rowCount; row += 1) if (grid.value(row, 1) === text) return row;
  return 0;
};

/** The column of a header, or 0. */
export const columnOf = (grid: Grid, row: number, header: string): number => {
  for (let column = 1; row > 0 && column <= grid.columnCount; column += 1)
    if (grid.value(row, column) === header) return column;
  return 0;
};

/** True for a cell that states nothing: it is blank, or holds the shorthand of a missing figure. */
export const isUnstated = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && /^(?:\[[xz]\])?$/u.test(value.trim()));
