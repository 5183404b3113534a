import type { Grid } from "../../../model/grid";

/** A sheet of numbers and texts to make a workbook of. */
export interface PlainSheet {
  readonly grid: Grid;
  /** The texts by the places that the grid's scan tells. */
  readonly texts: readonly string[];
  /** The columns that hold dates or percentages. */
  readonly formatted: ReadonlySet<number>;
}
