import type { CaseLine } from "../model/businessCase";
import { isKnown } from "../model/missing";

/**
 * The claims that seem to be totals of others: a line equal to all the others together, or one that says it is a total and equals the lines above it. `tolerance`
 * is the part by which two sums may differ. Counting them would count every saving twice.
 */
export const totalsAmongClaims = (claims: readonly CaseLine[], tolerance: number): readonly CaseLine[] => {
  const totals = new Set(saidTotals(claims, tolerance));
  const rest = claims.filter((line) => !totals.has(line));
  const equal = rest.find((line) => {
    const others = rest.filter((other) => other !== line);
    return countOfSavings(others) > 1 && equals(amountOf(line), sumOf(others), tolerance);
  });
  return equal ? claims.filter((line) => totals.has(line) || line === equal) : [...totals];
};

/** Lines that say so, and equal two or more lines right above, totals among them left out. */
const saidTotals = (claims: readonly CaseLine[], tolerance: number): readonly CaseLine[] => {
  const [totals, above]: [CaseLine[], CaseLine[]] = [[], []];
  for (const line of claims) {
    const covers = above.findIndex(
      (_, first) =>
        countOfSavings(above.slice(first)) > 1 && equals(amountOf(line), sumOf(above.slice(first)), tolerance),
    );
    if (/\b(sub-?\s?)?total\b|\boverall\b|\bsum\b/iu.test(line.label) && covers !== -1) totals.push(line);
    else above.push(line);
  }
  return totals;
};

const amountOf = ({ annual: { value } }: CaseLine): number => (isKnown(value) ? value : Number.NaN);

const countOfSavings = (lines: readonly CaseLine[]): number => lines.filter((line) => amountOf(line) > 0).length;

/** Not a number where one of them is not known. */
const sumOf = (lines: readonly CaseLine[]): number => lines.reduce((sum, line) => sum + amountOf(line), 0);

const equals = (one: number, other: number, tolerance: number): boolean =>
  one > 0 && Math.abs(one - other) <= tolerance * Math.abs(other);
