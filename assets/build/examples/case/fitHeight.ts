import type { Row } from "exceljs";

/** Makes a row as high as its wrapped texts need in columns of these widths: not every program does so by itself. */
export const fitHeight = (row: Row, columns: readonly { readonly width: number }[]): void => {
  const lines = columns.map(({ width }, index) => {
    const { value } = row.getCell(index + 1);
    return typeof value === "string" ? Math.ceil(value.length / (width * lettersAWidth)) : 1;
  });
  row.height = 4 + 13 * Math.max(1, ...lines);
};

/** Letters of the body's size that stand in one unit of a column's width, in a typeface wider than ours. */
const lettersAWidth = 1.2;
