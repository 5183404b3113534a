import type { DeliveryModel, DeliveryVehicle } from "../../model/businessCase";
import type { CaseTopic } from "../../model/caseTopics";

/** What a topic of a business case is called inside a sentence. */
export const topicNouns: Readonly<Record<CaseTopic, string>> = {
  "total-expenditure": "total expenditure",
  "in-scope-cost": "the cost in scope",
  "claimed-share": "the claim as a percentage",
  "claimed-share-is-of": "what the percentage is of",
  "baseline-year": "the baseline's year",
  "baseline-same-definitions": "whether all partners' costs are on the same definitions",
  "decentralised-support-counted": "whether support work in departments is counted",
  "decentralised-support-cost": "the cost of support work in departments",
  "savings-in-other-plans": "whether another plan counts the savings",
  "savings-already-taken": "the savings already taken",
  "baseline-after-savings-taken": "whether the baseline is after the savings already taken",
  "payback-year": "the payback year",
  "realisation-rate": "the realisation rate",
  "optimism-bias": "the optimism bias",
  "displacement-cost": "the cost of work that moves to the front line",
  "displacement-staff": "the staff that the work moves to",
  "displacement-hours-a-week": "the hours a week that it takes them",
  "displacement-hourly-rate": "the hourly rate of staff whom work moves to",
  "displacement-rate-is-professional": "whether that hourly rate is a professional's",
  "failure-demand-share": "the share of failure demand",
  "failure-demand-in-call-centre": "whether failure demand is that of a call centre",
  "multiplier-used": "whether a local multiplier is used",
  "multiplier-counted-as-cash": "whether a local multiplier is counted as cash",
  "duplicate-payments-saving": "the saving on payments made twice",
  "duplicate-payments-net-of-recovery": "whether that saving is net of what is recovered anyway",
  "it-cost": "the cost of IT",
  "withdrawal-tested": "whether the withdrawal of partners was tested",
  "redundancy-cost": "redundancy",
  "pension-strain": "pension strain",
  "pay-harmonisation": "pay harmonisation",
  "vat-cost": "VAT",
  "retained-client-cost": "the retained client side",
  "sensitivity-present": "whether the figures were tested for sensitivity",
  "procurement-route": "the procurement route",
  "legal-advice-date": "the date of the legal advice",
  "benefits-baseline": "the baseline of the benefits",
  "benefits-owner": "the owner of the benefits",
  "benefits-date": "the date of the benefits",
  communication: "communication",
  "shared-vision": "a shared vision",
  "governance-body": "a governance body",
  "buy-in": "buy-in",
  review: "review",
  "approach-to-risk": "the approach to risk",
  "approach-to-control": "the approach to control",
  "approach-to-decisions": "the approach to decisions",
  "redesign-before-structure": "whether the redesign comes before the structure",
  "administration-moved-to-front-line": "the administration that moves to the front line",
  "best-case-yield": "the best-case yield",
};

/** Delivery models inside a sentence. */
export const modelNouns: Readonly<Record<DeliveryModel, string>> = {
  "internal-aggregated": "internal aggregated",
  "external-aggregated": "external aggregated",
  commercial: "commercial",
};

/** Delivery vehicles inside a sentence. */
export const vehicleNouns: Readonly<Record<DeliveryVehicle, string>> = {
  "internal-reorganisation": "internal reorganisation",
  outsourcing: "outsourcing",
  "arms-length-body": "an arm's-length body",
  "new-legal-entity": "a new legal entity",
  "joint-committee": "a joint committee",
};

/** The noun of an id that stands in a fact; the id itself shows that it has none. */
export const nounOf = (id: string): string =>
  (({ ...topicNouns, ...modelNouns, ...vehicleNouns }) as Readonly<Record<string, string>>)[id] ?? `?${id}`;
