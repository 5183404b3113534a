import type { Grid } from "../../../model/grid";
import { widestCase } from "../tables/headerCells";

/** The next cell to the right that holds anything; null at the end of the row. */
export const nextFilled = (grid: Grid, row: number, column: number): number | null => {
  for (let right = column + 1; right <= Math.min(grid.columnCount, column + widestCase); right++)
    if (grid.value(row, right) !== null && grid.value(row, right) !== "") return right;
  return null;
};
