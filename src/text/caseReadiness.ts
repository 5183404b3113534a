import type { CaseTopic } from "../model/caseTopics";

const inPlace = ["communication", "shared-vision", "governance-body", "buy-in", "review"] as const;
const ownWay = ["approach-to-risk", "approach-to-control", "approach-to-decisions"] as const;

/** What is asked on readiness, in the order of METHOD §9, check 21. */
export const readinessTopics: readonly CaseTopic[] = [...inPlace, ...ownWay];

/** What is asked on work that moves to the front line: METHOD §9, checks 10 and 11. */
export const frontLineTopics: readonly CaseTopic[] = [
  "administration-moved-to-front-line",
  "displacement-staff",
  "displacement-hours-a-week",
  "displacement-hourly-rate",
  "displacement-rate-is-professional",
  "displacement-cost",
];

/** The questions on readiness and on the appraisal of options, in parts: METHOD §9, check 21, and then its checks 18, 10 and 11. */
export const readinessParts: readonly { readonly part: string; readonly topics: readonly CaseTopic[] }[] = [
  { part: "Readiness", topics: inPlace },
  { part: "The authority's own way", topics: ownWay },
  { part: "Redesign before structure", topics: ["redesign-before-structure"] },
  { part: "Front-line balance", topics: frontLineTopics },
];
