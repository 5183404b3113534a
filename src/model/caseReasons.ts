import type { CaseCheckId, CaseResult } from "./caseCheck";

/**
 * Every way in which a check may come out, and which result that is: so that no reason is ever given for two results. The words stand in `text`. What stands in
 * more than one check, all of them "cannot tell": answers that the case leaves blank, answers that hold no usable figure or date, and a claim whose sum cannot be
 * told.
 */
export const sharedCaseReasons = {
  "not-stated": "cannot-tell",
  "not-usable": "cannot-tell",
  "claim-not-known": "cannot-tell",
} as const satisfies Record<string, CaseResult>;

/** The reasons of each check by itself. */
export const caseReasons = {
  "claim-against-ceiling": {
    "within-realistic": "pass",
    "above-realistic": "fail",
    "above-best": "fail",
    "no-bound": "cannot-tell",
    "one-bound-only": "cannot-tell",
    "bases-contradict": "cannot-tell",
    "bases-disagree": "cannot-tell",
  },
  "base-stated": {
    "share-agrees": "pass",
    "share-does-not-agree": "fail",
    "share-of-the-other-base": "fail",
    "share-two-readings": "cannot-tell",
    "base-unclear": "cannot-tell",
    "base-without-pounds": "cannot-tell",
  },
  "baseline-comparable": { "same-definitions": "pass", "definitions-differ": "fail" },
  "decentralised-support": { counted: "pass", "not-counted": "fail" },
  "double-counting": {
    "none-found": "pass",
    "same-saving-twice": "fail",
    "already-planned": "fail",
    "sum-of-others": "fail",
    "said-to-be-planned": "fail",
    "alike-but-unequal": "cannot-tell",
    "amounts-not-known": "cannot-tell",
  },
  "savings-already-taken": { "none-taken": "pass", "baseline-after": "pass", "baseline-before": "fail" },
  "up-front-cost": {
    plausible: "pass",
    "implausibly-low": "fail",
    "none-listed": "cannot-tell",
    "cost-not-known": "cannot-tell",
  },
  payback: {
    "as-stated": "pass",
    never: "fail",
    "too-long": "fail",
    "stated-too-early": "fail",
    "flow-not-known": "cannot-tell",
    "no-years": "cannot-tell",
  },
  "realisation-rate": {
    "cut-and-within-class": "pass",
    "above-class": "fail",
    "not-cut": "fail",
    "no-in-scope": "cannot-tell",
  },
  "displacement-priced": {
    priced: "pass",
    "nothing-moves": "pass",
    "priced-too-low": "fail",
    "moved-for-nothing": "fail",
    "not-priced": "cannot-tell",
    "not-traceable": "cannot-tell",
  },
  "displacement-rate": { professional: "pass", "not-professional": "fail" },
  "failure-demand": {
    "not-used": "pass",
    "in-call-centre": "pass",
    "outside-call-centre": "fail",
    contradicted: "cannot-tell",
    "above-most": "fail",
  },
  "multiplier-as-cash": { "not-cash": "pass", "counted-as-cash": "fail", "line-among-claims": "fail" },
  "duplicate-payments": {
    "not-claimed": "pass",
    "net-of-recovery": "pass",
    gross: "fail",
    contradicted: "cannot-tell",
  },
  "partner-withdrawal": {
    "survives-one": "pass",
    "not-tested": "fail",
    "one-leaver-too-many": "fail",
    "no-partners": "cannot-tell",
    "shares-not-known": "cannot-tell",
    "shares-do-not-sum": "cannot-tell",
    "running-cost-not-known": "cannot-tell",
  },
  "hidden-costs": { "all-stated": "pass", "left-out": "fail" },
  sensitivity: {
    tested: "pass",
    "not-tested": "fail",
    "round-numbers": "fail",
    "too-coarse": "cannot-tell",
    "amounts-not-known": "cannot-tell",
  },
  "options-appraised": {
    appraised: "pass",
    "too-few": "fail",
    "models-left-out": "fail",
    "structure-first": "fail",
    "none-listed": "cannot-tell",
    "model-not-said": "cannot-tell",
    "without-figures": "cannot-tell",
  },
  "procurement-law": { "advice-named": "pass", "no-advice": "fail" },
  "benefits-tracking": { tracked: "pass", "not-tracked": "fail" },
  governance: { ready: "pass", "not-ready": "fail" },
  "misquoted-yield": {
    "as-published": "pass",
    misquoted: "fail",
    "misquoted-in-text": "fail",
    "another-figure": "cannot-tell",
    "text-unclear": "cannot-tell",
  },
} as const satisfies Record<CaseCheckId, Record<string, CaseResult>>;

/** The reasons that a check may give. */
export type CaseReason<Id extends CaseCheckId> =
  (keyof (typeof caseReasons)[Id] & string) | keyof typeof sharedCaseReasons;
