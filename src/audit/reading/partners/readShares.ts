import type { CaseFigure } from "../../../model/businessCase";
import { type CellRef, rangeOf } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { missing } from "../../../model/missing";
import { readCell } from "../../../read/cell/readCell";
import { isKnown } from "../../../model/missing";
import { issueAt } from "../issueAt";
import { partOfPercent, percentSpelling } from "../amounts/percentSpelling";

/** The shares of a column as parts of one, in the order of the cells, and what was said on the way. */
export interface SharesRead {
  readonly shares: readonly CaseFigure[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** How far shares may be from one whole and still say by their sum how they are written. */
const near = 0.02;

/**
 * Reads shares that belong together. One that says per cent is what it says; bare numbers are parts of one or per cents, whichever comes to one whole with the others;
 * where neither does, per cents when all are above one, parts when none is, and else missing: 0.5 beside 12 may be half or half a per cent.
 */
export const readShares = (grid: Grid, cells: readonly CellRef[], header: string): SharesRead => {
  const issues: Issue[] = [];
  const read = cells.map((at) => {
    const { value, marked, issue } = shareCell(grid, at);
    if (issue) issues.push(issue);
    return { at, value, marked };
  });
  const known = read.flatMap(({ value, marked }) => (isKnown(value) ? [{ value, marked }] : []));
  const bare = known.filter(({ marked }) => !marked).map(({ value }) => value);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const marked = sum(known.filter((each) => each.marked).map(({ value }) => value));
  const isWhole = (whole: number): boolean => Math.abs(whole - 1) <= near;
  const large = bare.filter((value) => value > 1).length;
  const asPercents =
    bare.length > 0 &&
    !isWhole(marked + sum(bare)) &&
    (isWhole(marked + sum(bare) / 100) || large === bare.length || (large > 0 && /%|per ?cent/iu.test(header)));
  const unclear = bare.length > 0 && !asPercents && large > 0;
  const [first] = cells;
  const numbers = new Set(cells.filter(({ row, column }) => typeof grid.value(row, column) === "number"));
  if (unclear && first) issues.push(issueAt("case/share-unclear", "error", first, { header }));
  return {
    shares: read.map(({ at, value, marked: says }) => ({
      value:
        !isKnown(value) || says
          ? value
          : unclear
            ? missing("not-comparable")
            : asPercents
              ? partOfPercent(value)
              : value,
      at,
      ...(numbers.has(at) && { worth: asPercents && !says ? 0.01 : 1 }),
    })),
    evidence:
      first && bare.length > 0 && !unclear
        ? [
            {
              decision: "shares",
              value: asPercents ? "per cents" : "parts of one",
              because: asPercents
                ? `the numbers under “${header}” come to ${round(sum(bare))}, so 12 is 12 %`
                : `the numbers under “${header}” come to ${round(sum(bare))}, so 0.12 is 12 %`,
              at: rangeOf(first),
              confidence: isWhole(marked + (asPercents ? sum(bare) / 100 : sum(bare))) ? 0.95 : 0.6,
            },
          ]
        : [],
    issues,
  };
};

const shareCell = (
  grid: Grid,
  at: CellRef,
): { readonly value: CaseFigure["value"]; readonly marked: boolean; readonly issue: Issue | null } => {
  const value = grid.value(at.row, at.column);
  if (typeof value === "number" && !grid.isDate(at.row, at.column))
    return { value, marked: grid.isPercent(at.row, at.column), issue: null };
  const spelt = typeof value === "string" ? percentSpelling(value) : undefined;
  if (spelt !== undefined) return { value: spelt, marked: true, issue: null };
  const read = readCell(grid, at.row, at.column);
  return { value: read.value, marked: false, issue: read.issue };
};

const round = (number: number): number => Math.round(number * 10_000) / 10_000;
