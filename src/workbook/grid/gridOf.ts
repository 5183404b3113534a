import { cellNumber } from "../../model/cellNumber";
import type { CellKind, CellValue, Grid, TellRun } from "../../model/grid";
import {
  cellKind,
  dateMark,
  formulaMark,
  percentMark,
  type CellSegment,
  type GridCells,
  type StoredCells,
} from "./cells";
import { markAt, placeFrom, rowAt, segmentFrom } from "./segment";

/** The grid of a sheet's cells. */
export const gridOf = (cells: GridCells): Grid => gridWith(cells, (index) => cells.texts[index] ?? null);

/** The same for cells whose texts are kept elsewhere. */
export const gridWith = (cells: StoredCells, textAt: (index: number) => string | null): Grid => {
  const { errors, formulaAreas, rowCount } = cells;
  const columns = Array.from(cells.columns, (column) => column?.segments ?? []);
  const columnCount = Math.max(0, columns.length - 1);
  const markOf = (row: number, column: number): number => {
    const segment = segmentWith(columns[column], row);
    return segment ? markAt(segment, placeFrom(segment, row)) : 0;
  };
  const areaHolds = (row: number, column: number): boolean =>
    formulaAreas.some(([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right);
  const runs: Grid["runs"] = (column, top, bottom, tell) => {
    const segments = columns[column] ?? [];
    for (let place = segmentFrom(segments, top); place < segments.length; place++) {
      const segment = segments[place];
      if (!segment || segment.first > bottom) return;
      tellRuns(segment, placeFrom(segment, top), placeFrom(segment, bottom + 1), tell);
    }
  };
  return {
    sheet: cells.sheet,
    rowCount,
    columnCount,
    value: (row, column): CellValue => {
      const segment = segmentWith(columns[column], row);
      if (!segment) return null;
      const at = placeFrom(segment, row);
      const number = segment.numbers[at] ?? 0;
      switch (markAt(segment, at) & cellKind.bits) {
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
      runs(column, top, bottom, (row, kind, numbers, from, end) => {
        for (let at = from; at < end; at++) tell(row + at - from, kind, cellNumber(numbers, at));
      });
    },
    runs,
    text: (place) => textAt(place) ?? "",
    isFormula: (row, column) => (markOf(row, column) & formulaMark) !== 0 || areaHolds(row, column),
    isDate: (row, column) => (markOf(row, column) & dateMark) !== 0,
    isPercent: (row, column) => (markOf(row, column) & percentMark) !== 0,
    merged: cells.merged.filter(([top, left]) => top <= rowCount && left <= columnCount),
    hiddenRows: cells.hiddenRows,
    hiddenColumns: cells.hiddenColumns,
    outlineLevel: (row) => cells.outlineLevels.get(row) ?? 0,
  };
};

const kinds: readonly CellKind[] = ["number", "text", "boolean", "error", "nothing"];

/** The segment that holds the cell of a row, if there is that cell. */
const segmentWith = (segments: readonly CellSegment[] | undefined, row: number): CellSegment | undefined => {
  const segment = segments?.[segmentFrom(segments, row)];
  return segment && rowAt(segment, placeFrom(segment, row)) === row ? segment : undefined;
};

const tellRuns = (segment: CellSegment, from: number, end: number, tell: TellRun): void => {
  for (let start = from; start < end;) {
    const row = rowAt(segment, start);
    const kind = markAt(segment, start) & cellKind.bits;
    const stop = runEnd(segment, start, end, row, kind);
    const name = kinds[kind];
    if (name) tell(row, name, segment.numbers, start, stop);
    start = stop;
  }
};

/** Where the cells end that follow the one at `start` row by row and are of its kind. */
const runEnd = (segment: CellSegment, start: number, end: number, row: number, kind: number): number => {
  const { rows, marks } = segment;
  if (!rows && !marks) return end;
  let at = start + 1;
  while (
    at < end &&
    (!rows || rows[at] === row + at - start) &&
    (!marks || (markAt(segment, at) & cellKind.bits) === kind)
  )
    at++;
  return at;
};
