import type { Grid } from "../../model/grid";

/** The text of a cell on one line, spaces collapsed; a number as its digits; empty for a blank, an error, true or false. */
export const cellText = (grid: Grid, row: number, column: number): string => {
  const value = grid.value(row, column);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return isPlain(value) ? value : value.replace(/[\u00a0\s]+/gu, " ").trim();
};

/** True when a cell holds words rather than nothing, a number or a number's spelling. */
export const hasWords = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.value(row, column) === "string" && /\p{L}/u.test(cellText(grid, row, column));

const space = 0x20;
const noBreakSpace = 0xa0;
/** Behind it stand spaces of other widths. */
const lastLatin = 0x167f;

/** True where there is nothing to collapse: by far most texts, and a regular expression takes longer than all else over a long list. */
const isPlain = (text: string): boolean => {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < space || code === noBreakSpace || code > lastLatin || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space || text.length === 0;
};
