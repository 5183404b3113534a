import type { CaseTopic } from "../model/caseTopics";

/** The questions on readiness and on the appraisal of options, in parts, in the order of METHOD §9, check 21, and of its checks 18, 10 and 11. */
export const readinessParts: readonly { readonly part: string; readonly topics: readonly CaseTopic[] }[] = [
  { part: "Readiness", topics: ["communication", "shared-vision", "governance-body", "buy-in", "review"] },
  {
    part: "The authority's own way",
    topics: ["approach-to-risk", "approach-to-control", "approach-to-decisions"],
  },
  { part: "Redesign before structure", topics: ["redesign-before-structure"] },
  {
    part: "Front-line balance",
    topics: [
      "administration-moved-to-front-line",
      "displacement-staff",
      "displacement-hours-a-week",
      "displacement-hourly-rate",
      "displacement-rate-is-professional",
      "displacement-cost",
    ],
  },
];
