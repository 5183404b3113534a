import type { Grid } from "../../model/grid";
import { isKnown } from "../../model/missing";
import { cellText, hasWords } from "../cell/cellText";
import { readCell } from "../cell/readCell";
import { wholeTotalCodes } from "../mapping/returnCodes";

/** A numbered line of a return's form. */
export interface FormRow {
  readonly row: number;
  readonly code: string;
  readonly label: string;
  readonly section: string;
}

/** Where a form's line numbers, labels and figures stand. */
export interface FormFrame {
  /** The row above the first line, which heads the figures. */
  readonly header: number;
  readonly code: number;
  readonly label: number;
  readonly amount: number;
  /** Every numbered line with a label, in the order of the sheet. */
  readonly rows: readonly FormRow[];
}

/** Longer sheets are no form: the longest return has some 250 lines. */
const longest = 1_500;

/**
 * The frame of a form: a column of line numbers down to the total of all services, 690 (central services) among them, and figures headed net current
 * expenditure alone. A form with gross figures too is one of the revenue outturn.
 */
export const formFrame = (grid: Grid): FormFrame | undefined => {
  if (grid.rowCount > longest) return undefined;
  for (let code = 1; code <= Math.min(4, grid.columnCount); code++) {
    const rows = numberedRows(grid, code);
    const codes = new Set(rows.map((row) => row.code));
    const [first] = rows;
    if (!first || !codes.has("690") || ![...wholeTotalCodes].some((whole) => codes.has(whole))) continue;
    const amount = netColumn(grid, code + 2, first.row, rows);
    if (amount !== undefined) return { header: amount.header, code, label: code + 1, amount: amount.column, rows };
  }
  return undefined;
};

/** The texts above a form's first line, row by row. */
export const textsAbove = (grid: Grid, { rows, amount }: FormFrame): string[] => {
  const texts: string[] = [];
  for (let row = 1; row < (rows[0]?.row ?? 1); row++)
    for (let column = 1; column <= amount; column++) {
      const text = cellText(grid, row, column);
      if (text !== "") texts.push(text);
    }
  return texts;
};

const numberedRows = (grid: Grid, column: number): FormRow[] => {
  const rows: FormRow[] = [];
  let section = "";
  for (let row = 1; row <= grid.rowCount; row++) {
    const code = cellText(grid, row, column);
    const label = cellText(grid, row, column + 1);
    if (/^\d{3}$/u.test(code) && hasWords(grid, row, column + 1)) rows.push({ row, code, label, section });
    else if (code !== "" && label === "" && hasWords(grid, row, column)) section = code;
  }
  return rows;
};

/** The column right of the labels that net current expenditure heads. */
const netColumn = (
  grid: Grid,
  from: number,
  firstRow: number,
  rows: readonly FormRow[],
): { readonly column: number; readonly header: number } | undefined => {
  for (let column = from; column <= Math.min(grid.columnCount, from + 12); column++) {
    const known = rows.filter(({ row }) => isKnown(readCell(grid, row, column).value)).length;
    if (known * 2 < rows.length) continue;
    for (let row = firstRow - 1; row >= Math.max(1, firstRow - 4); row--) {
      const header = cellText(grid, row, column);
      if (/\b(?:gross|employees|total expenditure)\b/iu.test(header)) return undefined;
      if (/\bnet\b.*\bexpenditure\b|^net$/iu.test(header)) return { column, header: row };
    }
  }
  return undefined;
};
