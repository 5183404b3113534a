import type { CellSegment } from "./cells";

/** Cells that stand in arrays, `length` of them, in arrays of their own that hold no more than they need. */
export const segmentOf = (length: number, rows: Int32Array, marks: Uint8Array, numbers: Float64Array): CellSegment => {
  const first = rows[0] ?? 0;
  const last = rows[length - 1] ?? 0;
  const mark = marks[0] ?? 0;
  const isDense = last - first === length - 1;
  return {
    length,
    first,
    last,
    rows: isDense ? null : rows.slice(0, length),
    marks: isUniform(marks, length) ? null : marks.slice(0, length),
    mark,
    numbers: narrowed(numbers, length),
  };
};

/** The row of a segment's cell. */
export const rowAt = ({ rows, first }: CellSegment, at: number): number => (rows ? (rows[at] ?? 0) : first + at);

/** The mark of a segment's cell. */
export const markAt = ({ marks, mark }: CellSegment, at: number): number => (marks ? (marks[at] ?? 0) : mark);

/** The place of a segment's first cell at or below a row; its length when all stand above. */
export const placeFrom = ({ rows, first, length }: CellSegment, row: number): number => {
  if (!rows) return Math.min(Math.max(row - first, 0), length);
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of the first segment with a cell at or below a row; their number when all stand above. */
export const segmentFrom = (segments: readonly CellSegment[], row: number): number => {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.last < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isUniform = (marks: Uint8Array, length: number): boolean => {
  for (let at = 1; at < length; at++) if (marks[at] !== marks[0]) return false;
  return true;
};

/** The numbers in the narrowest of three kinds of array that holds them exactly; more kinds would make every access slower. */
const narrowed = (numbers: Float64Array, length: number): CellSegment["numbers"] => {
  let lowest = 0;
  let highest = 0;
  for (let at = 0; at < length; at++) {
    const number = numbers[at] ?? 0;
    if ((number | 0) !== number) return numbers.slice(0, length);
    if (number < lowest) lowest = number;
    if (number > highest) highest = number;
  }
  const narrow = lowest >= 0 && highest <= 0xffff ? new Uint16Array(length) : new Int32Array(length);
  narrow.set(numbers.subarray(0, length));
  return narrow;
};
