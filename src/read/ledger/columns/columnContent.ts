import type { Grid } from "../../../model/grid";
import { cellText } from "../../cell/cellText";
import { numberSpelling } from "../../cell/numberSpelling";
import { dateSpelling } from "../../cell/dateSpelling";
import { dateDigits } from "../transactions/dateDigits";
import { isPlausibleDay } from "../transactions/serialDay";

/** What stands in a column, by the rows looked at. */
export interface ColumnContent {
  readonly looked: number;
  readonly filled: number;
  /** Different texts, letter case aside. */
  readonly different: number;
  /** Cells with letters. */
  readonly words: number;
  /** Cells with something short that has digits and no spaces, as codes have. */
  readonly codes: number;
  readonly amounts: number;
  readonly negatives: number;
  /** Numbers with pence. */
  readonly pence: number;
  /** Cells that show a date, or spell one. */
  readonly dates: number;
  /** Numbers that would be days if the header said so. */
  readonly days: number;
  /** Cells that say "income". */
  readonly income: number;
  /** Codes of councils and areas. */
  readonly areas: number;
}

/** Describes a column by some of its rows. */
export const columnContent = (grid: Grid, column: number, rows: readonly number[]): ColumnContent => {
  const different = new Set<string>();
  let [filled, words, codes, amounts, negatives, pence, dates, days, income, areas] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const value = grid.value(row, column);
    const text = cellText(grid, row, column);
    if (text === "") continue;
    filled++;
    different.add(text.toLowerCase());
    const isDate = typeof value === "number" ? grid.isDate(row, column) : dateSpelling(text) !== undefined;
    const number = typeof value === "number" ? value : isDate ? undefined : numberSpelling(text);
    if (isDate) dates++;
    else if (number !== undefined) {
      amounts++;
      if (number < 0) negatives++;
      if (!Number.isInteger(number)) pence++;
      if (isPlausibleDay(number) || dateDigits(number) !== undefined) days++;
    }
    if (/\p{L}/u.test(text)) words++;
    if (/^(?=.*\d)[\p{L}\d./-]{1,12}$/u.test(text)) codes++;
    if (/\bincome\b|\breceipts\b/iu.test(text)) income++;
    if (/^(?:E\d{4}|[ESWNK]\d{8})$/u.test(text)) areas++;
  }
  return {
    looked: rows.length,
    filled,
    different: different.size,
    words,
    codes,
    amounts,
    negatives,
    pence,
    dates,
    days,
    income,
    areas,
  };
};

/** How many rows are looked at to tell what a column holds: enough to see what repeats, few enough for a million rows. */
const looks = 500;

/** Rows spread evenly from `top` to `bottom`. */
export const spreadRows = (top: number, bottom: number): number[] => {
  const count = Math.min(looks, bottom - top + 1);
  return Array.from({ length: Math.max(0, count) }, (_, place) =>
    Math.floor(top + (place * (bottom - top + 1)) / count),
  );
};
