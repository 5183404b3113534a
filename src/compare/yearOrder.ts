import { yearsBetween, type FinancialYear } from "../model/year";

/** Sorts years by how well they stand in for `wanted`: the year itself, then the latest earlier, then the earliest later. */
export const yearOrder = (wanted: FinancialYear, one: FinancialYear, other: FinancialYear): number => {
  const [a, b] = [yearsBetween(one, wanted), yearsBetween(other, wanted)];
  if (a >= 0 === b >= 0) return Math.abs(a) - Math.abs(b);
  return a >= 0 ? -1 : 1;
};
