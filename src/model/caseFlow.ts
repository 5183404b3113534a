import { missing, type Maybe } from "./missing";
import type { Pounds } from "./money";

/** What a case saves and spends in a year, in pounds, all positive. */
export interface CaseYear {
  readonly heading: string;
  readonly saving: Maybe<Pounds>;
  readonly oneOffCost: Maybe<Pounds>;
  readonly runningCost: Maybe<Pounds>;
}

/** A year of the cash flow, in pounds of the case's own prices. */
export interface CashFlowYear extends CaseYear {
  /** The saving less optimism bias. */
  readonly expected: Maybe<Pounds>;
  readonly net: Maybe<Pounds>;
  /** Net of this year and all before it; missing from the first year on whose net cannot be told. */
  readonly cumulative: Maybe<Pounds>;
  readonly factor: number;
  readonly discounted: Maybe<Pounds>;
}

/** When a case has paid for itself. */
export type Payback =
  | { readonly is: "in-year"; /** Counted from 1. */ readonly year: number }
  | { readonly is: "never-within"; readonly years: number }
  | { readonly is: "never-in-debt" }
  | { readonly is: "cannot-tell" };

/** The number of the first year: 0 where the case counts from nothing, or has no years and spends before the savings begin. */
export const firstYearNumber = (flow: readonly CaseYear[]): 0 | 1 =>
  /(^|\D)0$/u.test(flow[0]?.heading.trim() ?? "") ? 0 : 1;

/** The year of payback, counted from 1. A case that is never in debt has none to pay back in, and one that never pays back within its years has none either. */
export const paybackYear = (payback: Payback): Maybe => {
  if (payback.is === "in-year") return payback.year;
  return missing(payback.is === "cannot-tell" ? "not-stated" : "not-applicable");
};
