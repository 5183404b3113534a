import type { CellRange, CellRef } from "./cells";
import type { Cases } from "./ceiling";
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
export type CaseResult = "pass" | "fail" | "cannot-tell";

/** What a check found. */
export interface CaseFinding {
  readonly id: CaseCheckId;
  readonly result: CaseResult;
  /** Pounds at stake, as the check's words define them; none where it passes, missing where they cannot be told. */
  readonly pounds: Maybe<Pounds>;
  /** What it looked at. */
  readonly cells: readonly CellRange[];
  /** Why, as a code of `caseReasons` with facts: the words stand in `text`. */
  readonly because: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The claims that it speaks against one by one; absent where it speaks of none or of all together. */
  readonly against?: readonly CellRef[];
}

/** The checks that bear on how much is saved: a claim stands only where every one of them passes. The others ask whether the case around it is sound. */
export const claimCheckIds = [
  "claim-against-ceiling",
  "base-stated",
  "baseline-comparable",
  "decentralised-support",
  "double-counting",
  "savings-already-taken",
  "realisation-rate",
  "failure-demand",
  "multiplier-as-cash",
  "duplicate-payments",
] as const satisfies readonly CaseCheckId[];

export type ClaimStands = "stands" | "does-not-stand" | "cannot-tell";

/** What becomes of one claimed saving. */
export interface ClaimVerdict {
  readonly label: string;
  readonly at: CellRef;
  readonly pounds: Maybe<Pounds>;
  readonly stands: ClaimStands;
  /** The checks that keep it from standing; empty for one that stands. */
  readonly because: readonly CaseCheckId[];
}

/** What the checks together say. All pounds a year. */
export interface CaseVerdict {
  /** Of the claims together: `does-not-stand` where a check that bears on how much is saved fails, `stands` only where all of them pass. */
  readonly stands: ClaimStands;
  readonly claims: readonly ClaimVerdict[];
  readonly counts: Readonly<Record<CaseResult, number>>;
  /** Missing where the claims cannot be summed without doubt: one of them unreadable, negative, or a total of the others. */
  readonly claim: Maybe<Pounds>;
  readonly ceiling: Cases;
  /** The part of the claim above the ceiling, none where it is within; where one of the two bounds is not known, above the other: at least this much. */
  readonly above: Cases;
}
