import { isCellError, type Grid } from "../model/grid";
import { fingerprintOfCells, type PrintedCell } from "../report/fingerprint";
import { fingerprintHeader } from "../report/contentsTable";
import { columnOf, rowOf } from "./ourTable";

/** The fingerprint of a sheet as it stands in a workbook; `formulas` by `row,column`. The contents' own column of fingerprints does not count. */
export const fingerprintOfGrid = (grid: Grid, formulas: ReadonlyMap<string, string>): Promise<string> => {
  const header = rowOf(grid, "Sheet");
  const except = columnOf(grid, header, fingerprintHeader);
  const cells: PrintedCell[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1)
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const value = grid.value(row, column);
      const formula = formulas.get(`${row},${column}`);
      if (formula === undefined && value === null) continue;
      if (column === except && row > header) continue;
      cells.push({ row, column, value: isCellError(value) ? value.error : value, formula });
    }
  return fingerprintOfCells(cells);
};
