import { isKnown, type Maybe } from "../../model/missing";
import type { Pounds } from "../../model/money";

/** When a case has paid for itself. */
export type Payback =
  | { readonly is: "in-year"; /** Counted from 1. */ readonly year: number }
  | { readonly is: "never-within"; readonly years: number }
  | { readonly is: "never-in-debt" }
  | { readonly is: "cannot-tell" };

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
