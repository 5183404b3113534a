import type { CaseTopic } from "../../model/caseTopics";
import { frontLineTopics, readinessTopics } from "../caseReadiness";

/** Topics that are asked together, under one heading. */
export interface QuestionGroup {
  readonly heading: string;
  readonly topics: readonly CaseTopic[];
}

/** The topics of a business case in the order in which they are asked, under their headings; each topic stands once. */
export const questionGroups: readonly QuestionGroup[] = [
  { heading: "Base", topics: ["total-expenditure", "in-scope-cost", "claimed-share", "claimed-share-is-of"] },
  {
    heading: "Baseline",
    topics: [
      "baseline-year",
      "baseline-same-definitions",
      "decentralised-support-counted",
      "decentralised-support-cost",
      "savings-in-other-plans",
      "savings-already-taken",
      "baseline-after-savings-taken",
    ],
  },
  { heading: "Delivery", topics: ["payback-year", "realisation-rate", "optimism-bias"] },
  { heading: "Displacement", topics: frontLineTopics },
  {
    heading: "Evidence",
    topics: [
      "failure-demand-share",
      "failure-demand-in-call-centre",
      "multiplier-used",
      "multiplier-counted-as-cash",
      "duplicate-payments-saving",
      "duplicate-payments-net-of-recovery",
      "best-case-yield",
    ],
  },
  {
    heading: "Costs",
    topics: ["it-cost", "redundancy-cost", "pension-strain", "pay-harmonisation", "vat-cost", "retained-client-cost"],
  },
  { heading: "Tests", topics: ["withdrawal-tested", "sensitivity-present"] },
  { heading: "Options", topics: ["redesign-before-structure", "procurement-route", "legal-advice-date"] },
  { heading: "Benefits", topics: ["benefits-baseline", "benefits-owner", "benefits-date"] },
  { heading: "Readiness", topics: readinessTopics },
];
