import type { CaseFigure } from "../../../model/businessCase";
import { isSameCell, type CellRef } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import { isKnown, missing } from "../../../model/missing";
import type { Pounds } from "../../../model/money";
import { issueAt } from "../issueAt";
import type { YearHeading } from "../words/yearHeading";
import type { MoneyRow, YearFigure } from "./moneyRow";

/** The years of a case, and each row's figures in them. */
export interface YearsOfCase {
  readonly headings: readonly string[];
  /** As many figures as headings. */
  readonly byYear: (row: MoneyRow) => readonly CaseFigure<Pounds>[];
  /** The figures of the row's own years, the first first; those that cannot be told apart are missing. */
  readonly own: (row: MoneyRow) => readonly CaseFigure<Pounds>[];
  readonly issues: readonly Issue[];
}

/**
 * Puts the years of all lines under one row of headings, by their numbers whatever their order. A year that a table has twice, one before Year 0 that holds money,
 * one that is left out between two others, and years counted otherwise than the claims' are named, and their figures are missing: none is put into a year that it may
 * not belong to.
 */
export const yearsOfCase = (rows: readonly MoneyRow[]): YearsOfCase => {
  const withYears = rows.filter(({ years }) => years.length > 0);
  const first = withYears.find(({ part }) => part === "claim") ?? withYears[0];
  const kind = first?.years[0]?.year.kind ?? "counted";
  const issues: Issue[] = [];
  const mine = withYears.filter(({ years }) => years.every(({ year }) => year.kind === kind));
  for (const { heading } of firstRows(withYears.filter((row) => !mine.includes(row))))
    issues.push(issueAt("case/years-differ", "warning", heading));
  for (const { years } of firstRows(mine)) issues.push(...orderIssues(years, rows));
  const seen = new Map<number, YearHeading>();
  for (const { year, figure } of mine.flatMap(({ years }) => years))
    if (year.number >= 0 || holdsMoney(figure)) seen.set(year.number, seen.get(year.number) ?? year);
  const numbers = [...seen.keys()].sort((one, other) => one - other);
  const all = withoutGaps(numbers);
  const gap = all.find((number) => !seen.has(number));
  const [somewhere] = mine[0]?.years ?? [];
  if (gap !== undefined && somewhere)
    issues.push(issueAt("case/year-gap", "warning", somewhere.heading, { year: gap }));
  return {
    headings: all.map((number) => seen.get(number)?.text ?? String(number)),
    byYear: (row) =>
      all.map((number) => {
        if (row.years.length > 0 && !mine.includes(row)) return { value: missing("not-comparable"), at: null };
        return seen.has(number) ? figureOf(row, number) : { value: missing("not-stated"), at: null };
      }),
    own: (row) =>
      [...new Set(row.years.map(({ year }) => year.number))]
        .sort((one, other) => one - other)
        .filter(
          (number) => number >= 0 || row.years.some((each) => each.year.number === number && holdsMoney(each.figure)),
        )
        .map((number) => figureOf(row, number)),
    issues,
  };
};

const holdsMoney = ({ value }: CaseFigure<Pounds>): boolean => isKnown(value) && value !== 0;

const figureOf = ({ years }: MoneyRow, number: number): CaseFigure<Pounds> => {
  const found = years.filter(({ year }) => year.number === number).map(({ figure }) => figure);
  const [first] = found;
  if (!first) return { value: missing("blank"), at: null };
  return found.length > 1 || number < 0 ? { value: missing("not-comparable"), at: first.at } : first;
};

/** One row of every table, with the cell of its first heading. */
const firstRows = (
  rows: readonly MoneyRow[],
): readonly { readonly heading: CellRef; readonly years: readonly YearFigure[] }[] => {
  const found = new Map<string, { readonly heading: CellRef; readonly years: readonly YearFigure[] }>();
  for (const { years } of rows) {
    const [first] = years;
    if (!first) continue;
    const { sheet, row, column } = first.heading;
    const key = `${sheet}!${row}:${column}`;
    if (!found.has(key)) found.set(key, { heading: first.heading, years });
  }
  return [...found.values()];
};

const orderIssues = (years: readonly YearFigure[], rows: readonly MoneyRow[]): readonly Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<number>();
  let before: number | null = null;
  let backwards = false;
  for (const { year, heading } of years) {
    const { number, text } = year;
    const isNegative =
      number < 0 &&
      rows.some((row) => row.years.some((each) => isSameCell(each.heading, heading) && holdsMoney(each.figure)));
    if (isNegative) issues.push(issueAt("case/year-negative", "error", heading, { year: text }));
    if (seen.has(number)) issues.push(issueAt("case/year-repeated", "error", heading, { year: text }));
    else if (before !== null && number < before && !backwards) {
      backwards = true;
      issues.push(issueAt("case/years-backwards", "warning", heading, { year: text }));
    }
    seen.add(number);
    before = number;
  }
  return issues;
};

/** Every number from the first to the last; a span that no case has is left as it is. */
const withoutGaps = (numbers: readonly number[]): readonly number[] => {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || last - first > 60) return numbers;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
};
