import type { CaseTopic } from "./caseTopics";
import type { CellRef } from "./cells";
import type { Evidence } from "./costTable";
import type { Issue } from "./issue";
import type { Maybe } from "./missing";
import type { Pounds, Scale } from "./money";
import type { FunctionId } from "./taxonomy";

/** A figure of a business case, and the cell that it stands in; null for one that is worked out and stands in none. */
export interface CaseFigure<N extends number = number> {
  readonly value: Maybe<N>;
  readonly at: CellRef | null;
  /** What 1 in the cell is worth, in pounds or parts of one, so that a formula can follow it; absent where the cell holds no number. */
  readonly worth?: number;
}

/** What a line of money in a business case is: a saving that is claimed, what it costs to get it, what it costs to keep it, or a saving that another plan counts already. */
export const casePartsOfMoney = ["claim", "one-off-cost", "running-cost", "planned-saving"] as const;

export type CaseMoneyPart = (typeof casePartsOfMoney)[number];

/** A line of money of a business case. Savings and costs are positive; a negative one is as it stands, and an issue names it. */
export interface CaseLine {
  readonly part: CaseMoneyPart;
  readonly label: string;
  readonly at: CellRef;
  /** The back-office function that it is about; null where the case does not say, or says more than one. */
  readonly function: FunctionId | null;
  /** Pounds a year once in full effect; for a one-off cost, its sum. */
  readonly annual: CaseFigure<Pounds>;
  /** Pounds of each year that the case shows, the first year first, as many as `BusinessCase.years`. */
  readonly byYear: readonly CaseFigure<Pounds>[];
}

/** A council that would share the service. */
export interface CasePartner {
  readonly name: string;
  readonly at: CellRef;
  /** Its part of the savings, 0 to 1. */
  readonly share: CaseFigure;
  readonly totalExpenditure: CaseFigure<Pounds>;
  readonly inScope: CaseFigure<Pounds>;
  readonly staff: CaseFigure;
}

/** A way of delivering the service that the case looks at. */
export interface CaseOption {
  readonly name: string;
  readonly at: CellRef;
  readonly model: DeliveryModel | null;
  readonly vehicle: DeliveryVehicle | null;
  readonly saving: CaseFigure<Pounds>;
  readonly cost: CaseFigure<Pounds>;
  /** True for the one that the case asks for. */
  readonly preferred: boolean;
}

/** Who does the work. METHOD §9, check 18. */
export const deliveryModels = ["internal-aggregated", "external-aggregated", "commercial"] as const;

export type DeliveryModel = (typeof deliveryModels)[number];

/** In what legal form. METHOD §9, check 18. */
export const deliveryVehicles = [
  "internal-reorganisation",
  "outsourcing",
  "arms-length-body",
  "new-legal-entity",
  "joint-committee",
] as const;

export type DeliveryVehicle = (typeof deliveryVehicles)[number];

/** What a case says on one topic: a figure, a date, yes or no, or words. A topic that the case leaves blank has no answer, which is never a no. */
export interface CaseAnswer {
  readonly topic: CaseTopic;
  readonly at: CellRef;
  /** As it stands. */
  readonly text: string;
  /** The number that the cell holds, percentages as parts of one; missing for words. */
  readonly number: Maybe;
  /** What 1 in the cell is worth, as a figure has it; absent where the cell holds no number. */
  readonly worth?: number;
  /** True or false where the answer is yes or no; null for anything else. */
  readonly yes: boolean | null;
}

/** A business case as read: everything that the checks look at, each with its cell. */
export interface BusinessCase {
  readonly name: string;
  readonly sheets: readonly string[];
  readonly scale: Scale;
  /** The headings of the years as they stand, the first first; empty where the case has no years. */
  readonly years: readonly string[];
  readonly lines: readonly CaseLine[];
  readonly partners: readonly CasePartner[];
  readonly options: readonly CaseOption[];
  readonly answers: readonly CaseAnswer[];
  /** Other sentences on the case's sheets, where a misquote may stand. */
  readonly sentences: readonly { readonly text: string; readonly at: CellRef }[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}
