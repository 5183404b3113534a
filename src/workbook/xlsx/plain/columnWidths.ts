import type { Grid } from "../../../model/grid";

/** Widths in characters that show the first rows of each column whole, within reason. */
export const columnWidths = (grid: Grid): readonly number[] =>
  Array.from({ length: grid.columnCount }, (_, index) => {
    const column = index + 1;
    let longest = narrowest;
    grid.scan(column, 1, rowsMeasured, (row, kind, number) => {
      const shown =
        kind === "text"
          ? grid.text(number).length
          : grid.isDate(row, column)
            ? dateLength(number)
            : String(number).length;
      longest = Math.max(longest, shown);
    });
    return Math.min(longest, widest) + margin;
  });

const rowsMeasured = 1000;
const narrowest = 8;
const widest = 40;
const margin = 1.7;

/** `31/03/2025`, and with the time. */
const dateLength = (serial: number): number => (Number.isInteger(serial) ? 10 : 16);
