import type { Grid } from "../../../model/grid";
import type { Area, HeaderRows } from "./area";

/**
 * The parts of an area that empty columns divide it into, from the left: what may be tables beside each other under headers of the same rows. An empty
 * column has nothing in the header or the first rows under it.
 */
export const besideEachOther = (grid: Grid, header: HeaderRows, area: Area): readonly Area[] => {
  const parts: Area[] = [];
  let left: number | null = null;
  for (let column = area.left; column <= area.right + 1; column++) {
    const filled = column <= area.right && isFilled(grid, header, area, column);
    if (filled) left ??= column;
    else if (left !== null) {
      parts.push({ ...area, left, right: column - 1 });
      left = null;
    }
  }
  return parts;
};

const deepEnough = 60;

const isFilled = (grid: Grid, header: HeaderRows, area: Area, column: number): boolean => {
  for (let row = header.top; row <= Math.min(area.bottom, header.bottom + deepEnough); row++)
    if (grid.value(row, column) !== null) return true;
  return false;
};
