import type { Grid } from "../../model/grid";

/** The text of a cell on one line, spaces collapsed; a number as its digits; empty for a blank, an error, true or false. */
export const cellText = (grid: Grid, row: number, column: number): string => {
  const value = grid.value(row, column);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/[\u00a0\s]+/gu, " ").trim() : "";
};

/** True when a cell holds words rather than nothing, a number or a number's spelling. */
export const hasWords = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.value(row, column) === "string" && /\p{L}/u.test(cellText(grid, row, column));
