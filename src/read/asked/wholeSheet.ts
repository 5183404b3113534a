import type { CellRange } from "../../model/cells";
import type { Grid } from "../../model/grid";

/** All cells of a sheet. */
export const wholeSheet = ({ sheet, rowCount, columnCount }: Grid): CellRange => ({
  sheet,
  top: 1,
  left: 1,
  bottom: rowCount,
  right: columnCount,
});
