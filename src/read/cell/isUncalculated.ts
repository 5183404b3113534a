import type { Grid } from "../../model/grid";

/** True for a formula whose result is not in the file, as programs other than spreadsheets write them: not a blank, and not a figure either. */
export const isUncalculated = (grid: Grid, row: number, column: number): boolean =>
  grid.value(row, column) === null && grid.isFormula(row, column);
