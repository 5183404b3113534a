import type { CellKind, CellValue, Grid } from "../../model/grid";
import {
  cellKind,
  dateMark,
  formulaMark,
  percentMark,
  type ColumnCells,
  type GridCells,
  type StoredCells,
} from "./cells";

/** The grid of a sheet's cells. */
export const gridOf = (cells: GridCells): Grid => gridWith(cells, (index) => cells.texts[index] ?? null);

const kinds: readonly CellKind[] = ["number", "text", "boolean", "error", "nothing"];

/** The same for cells whose texts are kept elsewhere. */
export const gridWith = (cells: StoredCells, textAt: (index: number) => string | null): Grid => {
  const { columns, errors, formulaAreas, rowCount } = cells;
  const columnCount = Math.max(0, columns.length - 1);
  const markAt = (row: number, column: number): number => {
    const found = columns[column];
    return found?.marks[placeOf(found, row)] ?? 0;
  };
  const areaHolds = (row: number, column: number): boolean =>
    formulaAreas.some(([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right);
  return {
    sheet: cells.sheet,
    rowCount,
    columnCount,
    value: (row, column): CellValue => {
      const found = columns[column];
      const at = found ? placeOf(found, row) : -1;
      if (!found || at === -1) return null;
      const number = found.numbers[at] ?? 0;
      switch ((found.marks[at] ?? 0) & cellKind.bits) {
        case cellKind.number:
          return number;
        case cellKind.text:
          return textAt(number);
        case cellKind.boolean:
          return number === 1;
        case cellKind.error:
          return errors[number] ?? null;
        default:
          return null;
      }
    },
    scan: (column, top, bottom, tell) => {
      const found = columns[column];
      if (!found) return;
      for (let at = 0; at < found.length; at++) {
        const row = found.rows[at] ?? 0;
        if (row > bottom) return;
        const kind = kinds[(found.marks[at] ?? 0) & cellKind.bits];
        if (row >= top && kind) tell(row, kind, found.numbers[at] ?? 0);
      }
    },
    text: (place) => textAt(place) ?? "",
    isFormula: (row, column) => (markAt(row, column) & formulaMark) !== 0 || areaHolds(row, column),
    isDate: (row, column) => (markAt(row, column) & dateMark) !== 0,
    isPercent: (row, column) => (markAt(row, column) & percentMark) !== 0,
    merged: cells.merged.filter(([top, left]) => top <= rowCount && left <= columnCount),
    hiddenRows: cells.hiddenRows,
    hiddenColumns: cells.hiddenColumns,
    outlineLevel: (row) => cells.outlineLevels.get(row) ?? 0,
  };
};

/** The place of a row's cell in its column, or -1. */
const placeOf = ({ rows, length }: ColumnCells, row: number): number => {
  const first = rows[0] ?? 0;
  // Most columns have no holes.
  const guess = row - first;
  if (guess >= 0 && guess < length && rows[guess] === row) return guess;
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
