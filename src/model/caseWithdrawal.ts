import type { Pounds } from "./money";

/** A partner's part of the savings a year, in pounds. */
export interface PartnerSaving {
  readonly name: string;
  readonly saving: Pounds;
}

/** The two ends of all the sets of so many partners that may leave: what is left a year, in pounds, at worst and at best. */
export interface Withdrawal {
  readonly leaving: number;
  readonly worst: { readonly net: Pounds; readonly who: readonly string[] };
  readonly best: { readonly net: Pounds; readonly who: readonly string[] };
}
