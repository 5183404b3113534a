import type { CellRange } from "./cells";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";

/** The checks on a business case, in the order of METHOD §9. */
export const caseCheckIds = [
  "claim-against-ceiling",
  "base-stated",
  "baseline-comparable",
  "decentralised-support",
  "double-counting",
  "savings-already-taken",
  "up-front-cost",
  "payback",
  "realisation-rate",
  "displacement-priced",
  "displacement-rate",
  "failure-demand",
  "multiplier-as-cash",
  "duplicate-payments",
  "partner-withdrawal",
  "hidden-costs",
  "sensitivity",
  "options-appraised",
  "procurement-law",
  "benefits-tracking",
  "governance",
  "misquoted-yield",
] as const;

export type CaseCheckId = (typeof caseCheckIds)[number];

/** How a check came out. `cannot-tell` is an honest answer, and never a pass. */
export interface CaseFinding {
  readonly id: CaseCheckId;
  readonly result: "pass" | "fail" | "cannot-tell";
  /** Pounds at stake, a year unless the check says otherwise; missing where they cannot be told. */
  readonly pounds: Maybe<Pounds>;
  /** What it looked at. */
  readonly cells: readonly CellRange[];
  /** Why, as a code with facts: the words stand in `text`. */
  readonly because: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
