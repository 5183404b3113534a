import type { CellRange } from "../../model/cells";

/** True when two rectangles of cells share a cell. */
export const overlaps = (one: CellRange, other: CellRange): boolean =>
  one.sheet === other.sheet &&
  one.left <= other.right &&
  other.left <= one.right &&
  one.top <= other.bottom &&
  other.top <= one.bottom;

/** True when every cell of the second rectangle lies in the first. */
export const holds = (outer: CellRange, inner: CellRange): boolean =>
  outer.sheet === inner.sheet &&
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;
