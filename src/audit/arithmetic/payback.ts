import type { Payback } from "../../model/caseFlow";
import { isKnown, type Maybe } from "../../model/missing";
import type { Pounds } from "../../model/money";

/**
 * The first year at whose end the cumulative cash flow is back at or above nothing and stays there. `cannot-tell` when a year's figure is missing: a later
 * year's could undo it.
 */
export const paybackOf = (cumulative: readonly Maybe<Pounds>[]): Payback => {
  if (cumulative.length === 0 || !cumulative.every(isKnown)) return { is: "cannot-tell" };
  const below = cumulative.map((sum) => isKnown(sum) && sum < 0);
  if (!below.includes(true)) return { is: "never-in-debt" };
  const last = below.lastIndexOf(true);
  return last === below.length - 1 ? { is: "never-within", years: below.length } : { is: "in-year", year: last + 2 };
};
