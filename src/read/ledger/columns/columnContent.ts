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
  const known = new Map<string, Shown>();
  let [filled, words, codes, amounts, negatives, pence, dates, days, income, areas] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const value = grid.value(row, column);
    const text = cellText(grid, row, column);
    if (text === "") continue;
    filled++;
    different.add(text.toLowerCase());
    const isNumber = typeof value === "number";
    const shown = known.get(text) ?? (isNumber ? shownByNumber(text) : shownByText(text));
    // What names rows comes again and again.
    if (!isNumber) known.set(text, shown);
    const number = isNumber ? value : shown.number;
    if (isNumber ? grid.isDate(row, column) : shown.isDate) dates++;
    else if (number !== undefined) {
      amounts++;
      if (number < 0) negatives++;
      if (!Number.isInteger(number)) pence++;
      if (isPlausibleDay(number) || dateDigits(number) !== undefined) days++;
    }
    if (shown.words) words++;
    if (shown.code) codes++;
    if (shown.income) income++;
    if (shown.area) areas++;
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

/** What a cell's text shows of itself. */
interface Shown {
  readonly isDate: boolean;
  /** Spelt by the text; undefined for a date too. */
  readonly number: number | undefined;
  readonly words: boolean;
  readonly code: boolean;
  readonly income: boolean;
  readonly area: boolean;
}

const shownByText = (text: string): Shown => {
  const isDate = dateSpelling(text) !== undefined;
  return {
    isDate,
    number: isDate ? undefined : numberSpelling(text),
    words: /\p{L}/u.test(text),
    code: /^(?=.*\d)[\p{L}\d./-]{1,12}$/u.test(text),
    income: /\bincome\b|\breceipts\b/iu.test(text),
    area: /^(?:E\d{4}|[ESWNK]\d{8})$/u.test(text),
  };
};

/** A number's digits hold no words, unless they are written with an exponent. */
const shownByNumber = (text: string): Shown => {
  const words = text.includes("e");
  return { isDate: false, number: undefined, words, code: !words && text.length <= 12, income: false, area: false };
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
