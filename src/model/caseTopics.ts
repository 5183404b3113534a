import type { CaseCheckId } from "./caseCheck";

/** What an answer to a topic looks like: `pounds`, `share` (0.12 or 12 %), `count`, `years`, `hours`, `rate` (pounds an hour), `yes` (yes or no), `date`, `words`. */
export type AnswerKind = "pounds" | "share" | "count" | "years" | "hours" | "rate" | "yes" | "date" | "words";

/**
 * What a business case must answer, topic by topic: the check of METHOD §9 that needs it, and what the answer is. The template asks exactly these, and a
 * case in another form is searched for them.
 */
export const caseTopics = {
  "total-expenditure": { check: "claim-against-ceiling", kind: "pounds" },
  "in-scope-cost": { check: "claim-against-ceiling", kind: "pounds" },
  "claimed-share": { check: "base-stated", kind: "share" },
  "claimed-share-is-of": { check: "base-stated", kind: "words" },
  "baseline-year": { check: "baseline-comparable", kind: "words" },
  "baseline-same-definitions": { check: "baseline-comparable", kind: "yes" },
  "decentralised-support-counted": { check: "decentralised-support", kind: "yes" },
  "decentralised-support-cost": { check: "decentralised-support", kind: "pounds" },
  "savings-in-other-plans": { check: "double-counting", kind: "yes" },
  "savings-already-taken": { check: "savings-already-taken", kind: "pounds" },
  "baseline-after-savings-taken": { check: "savings-already-taken", kind: "yes" },
  "payback-year": { check: "payback", kind: "years" },
  "realisation-rate": { check: "realisation-rate", kind: "share" },
  "optimism-bias": { check: "realisation-rate", kind: "share" },
  "displacement-cost": { check: "displacement-priced", kind: "pounds" },
  "displacement-staff": { check: "displacement-priced", kind: "count" },
  "displacement-hours-a-week": { check: "displacement-priced", kind: "hours" },
  "displacement-hourly-rate": { check: "displacement-rate", kind: "rate" },
  "displacement-rate-is-professional": { check: "displacement-rate", kind: "yes" },
  "failure-demand-share": { check: "failure-demand", kind: "share" },
  "failure-demand-in-call-centre": { check: "failure-demand", kind: "yes" },
  "multiplier-used": { check: "multiplier-as-cash", kind: "yes" },
  "multiplier-counted-as-cash": { check: "multiplier-as-cash", kind: "yes" },
  "duplicate-payments-saving": { check: "duplicate-payments", kind: "pounds" },
  "duplicate-payments-net-of-recovery": { check: "duplicate-payments", kind: "yes" },
  "it-cost": { check: "duplicate-payments", kind: "pounds" },
  "withdrawal-tested": { check: "partner-withdrawal", kind: "yes" },
  "redundancy-cost": { check: "hidden-costs", kind: "pounds" },
  "pension-strain": { check: "hidden-costs", kind: "pounds" },
  "pay-harmonisation": { check: "hidden-costs", kind: "pounds" },
  "vat-cost": { check: "hidden-costs", kind: "pounds" },
  "retained-client-cost": { check: "hidden-costs", kind: "pounds" },
  "sensitivity-present": { check: "sensitivity", kind: "yes" },
  "procurement-route": { check: "procurement-law", kind: "words" },
  "legal-advice-date": { check: "procurement-law", kind: "date" },
  "benefits-baseline": { check: "benefits-tracking", kind: "words" },
  "benefits-owner": { check: "benefits-tracking", kind: "words" },
  "benefits-date": { check: "benefits-tracking", kind: "date" },
  communication: { check: "governance", kind: "yes" },
  "shared-vision": { check: "governance", kind: "yes" },
  "governance-body": { check: "governance", kind: "yes" },
  "buy-in": { check: "governance", kind: "yes" },
  review: { check: "governance", kind: "yes" },
  "approach-to-risk": { check: "governance", kind: "words" },
  "approach-to-control": { check: "governance", kind: "words" },
  "approach-to-decisions": { check: "governance", kind: "words" },
  "redesign-before-structure": { check: "options-appraised", kind: "yes" },
  "administration-moved-to-front-line": { check: "displacement-priced", kind: "words" },
  "best-case-yield": { check: "misquoted-yield", kind: "share" },
} as const satisfies Record<string, { readonly check: CaseCheckId; readonly kind: AnswerKind }>;

export type CaseTopic = keyof typeof caseTopics;

/** The topics that a check needs, in their order. */
export const topicsOfCheck = (id: CaseCheckId): readonly CaseTopic[] =>
  (Object.keys(caseTopics) as CaseTopic[]).filter((topic) => caseTopics[topic].check === id);
