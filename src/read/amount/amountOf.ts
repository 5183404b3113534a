import type { CellRange } from "../../model/cells";
import type { Amount } from "../../model/costTable";
import type { Grid } from "../../model/grid";
import { isKnown, type Maybe, missing } from "../../model/missing";
import { pounds } from "../../model/money";
import { type CellReading, readCell } from "../cell/readCell";

/** The grids of a workbook by sheet name. */
export type Sheets = ReadonlyMap<string, Grid>;

/**
 * The amount that `multiplier * (SUM(plus) - SUM(minus))` makes, in pounds. Blank cells add nothing to a sum, as in a spreadsheet, but a sum
 * of nothing but missing cells is missing, and so is one that an error or stray text stands in.
 */
export const amountOf = (
  sheets: Sheets,
  plus: readonly CellRange[],
  minus: readonly CellRange[],
  multiplier: number,
): Amount => {
  const added = plus.flatMap((range) => readRange(sheets, range));
  const taken = minus.flatMap((range) => readRange(sheets, range));
  const all = [...added, ...taken];
  return { value: valueOf(added, taken, multiplier), plus, minus, multiplier, live: all.every(({ live }) => live) };
};

/** The readings of every cell of a range. */
export const readRange = (sheets: Sheets, range: CellRange): CellReading[] => {
  const grid = sheets.get(range.sheet);
  if (!grid) throw new Error(`amount refers to a sheet that was not read: ${range.sheet}`);
  const readings: CellReading[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) readings.push(readCell(grid, row, column));
  return readings;
};

const valueOf = (added: readonly CellReading[], taken: readonly CellReading[], multiplier: number): Amount["value"] => {
  const spoilt = [...added, ...taken].find(({ value }) => !isKnown(value) && isSpoilt(value.missing));
  if (spoilt && !isKnown(spoilt.value)) return spoilt.value;
  if (!added.some(({ value }) => isKnown(value))) {
    const first = added[0]?.value;
    return first === undefined || isKnown(first) ? missing("blank") : first;
  }
  const printed = multiplier * (sum(added) - sum(taken));
  return pounds(printed === 0 ? 0 : printed);
};

const isSpoilt = (reason: string): boolean => reason === "error-in-cell" || reason === "text-in-cell";

const sum = (readings: readonly CellReading[]): number => {
  let total = 0;
  for (const { value } of readings) total += known(value);
  return total;
};

/** A blank adds nothing to a sum; it is only ever reached when the sum itself is known. */
const known = (value: Maybe): number => (isKnown(value) ? value : 0);
