import type { Grid } from "../../../model/grid";
import { cellText } from "../../../read/cell/cellText";
import { isFigure } from "../../../read/cell/isFigure";
import { isUncalculated } from "../../../read/cell/isUncalculated";
import { isYearNumber } from "../../../read/detect/years/yearNumber";
import { amountSpelling } from "../amounts/amountSpelling";
import { percentSpelling } from "../amounts/percentSpelling";
import { canHeadLabels, caseColumnRole } from "../words/columnWords";
import { yearHeadingIn } from "../words/yearHeading";

/** A cell that may be a header. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  /** True where a figure follows in the row: words before a figure are a line's, and no header. */
  readonly beforeFigure: boolean;
}

/** Wider and deeper sheets are no business cases; a ledger's million rows cost no more than this. */
export const widestCase = 120;
export const deepestCase = 3_000;

/** The cells of a row that may be headers, in runs that figures divide; blank cells divide nothing. */
export const headerRuns = (grid: Grid, row: number): readonly (readonly HeaderCell[])[] => {
  const runs: HeaderCell[][] = [[]];
  for (let column = 1; column <= Math.min(grid.columnCount, widestCase); column++) {
    const value = grid.value(row, column);
    if (value === null) continue;
    const text = cellText(grid, row, column);
    const figure = isMoneyLike(grid, row, column) || percentSpelling(text) !== undefined;
    const words = typeof value === "string" && text.length <= 90 && !figure && /[\p{L}£%]|\d{4}/u.test(text);
    if (words || isYearNumber(/^\d{4}$/u.test(text) ? Number(text) : value)) {
      runs.at(-1)?.push({ column, text, beforeFigure: false });
      continue;
    }
    const run = runs.at(-1);
    const last = run?.pop();
    // Words that no header has are the label of the figure, in a block beside a header.
    if (last && (!figure || canHeadLabels(last.text) || caseColumnRole(last.text) !== null || yearHeadingIn(last.text)))
      run?.push({ ...last, beforeFigure: figure });
    runs.push([]);
  }
  return runs.map(withYearsInTurn).filter((run) => run.length > 0);
};

/** True where an amount stands or should, as a number or in the spellings of a case. */
export const isMoneyLike = (grid: Grid, row: number, column: number): boolean => {
  const value = grid.value(row, column);
  return isFigure(value) || isUncalculated(grid, row, column) || (typeof value === "string" && isAmount(value));
};

/** Whether the first cells filled under a header are figures or words, up to a blank row behind them: another table may follow. Null for a column with nothing below. */
export const below = (grid: Grid, row: number, column: number, bottom: number): "figures" | "words" | null => {
  let [figures, words] = [0, 0];
  for (let under = row + 1; under <= Math.min(bottom, row + 40) && figures + words < 8; under++) {
    if (isMoneyLike(grid, under, column)) figures++;
    else if (cellText(grid, under, column) !== "") words++;
    else if (figures + words > 0 && isBlankRow(grid, under)) break;
  }
  return figures + words === 0 ? null : figures >= words ? "figures" : "words";
};

const isBlankRow = (grid: Grid, row: number): boolean => {
  for (let column = 1; column <= Math.min(grid.columnCount, widestCase); column++)
    if (grid.value(row, column) !== null) return false;
  return true;
};

const isAmount = (text: string): boolean => amountSpelling(text) !== undefined;

/** Numbers that could be years are headers only as two or more that follow each other, up or down: 2,000 and 2,000 are pounds. */
const withYearsInTurn = (run: readonly HeaderCell[]): readonly HeaderCell[] => {
  const years = run.filter(({ text }) => /^\d+$/u.test(text)).map(({ text }) => Number(text.slice(0, 4)));
  const steps = years.slice(1).map((year, place) => year - (years[place] ?? Number.NaN));
  const inTurn = steps.filter((step) => Math.abs(step) === 1).length * 2 >= steps.length && steps.length > 0;
  return inTurn && steps.every((step) => Math.abs(step) <= 1) ? run : run.filter(({ text }) => !/^\d+$/u.test(text));
};
