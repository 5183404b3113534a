import { isKnown, missing, type Maybe } from "../../model/missing";
import { pounds, type Pounds } from "../../model/money";
import type { CashFlowYear } from "../../model/caseFlow";

/**
 * The part of the claimed savings that must come true for the net present value to be nothing, above 1 when even all of them do not pay. Missing when a year is,
 * or when nothing is saved.
 */
export const breakEvenPart = (flow: readonly CashFlowYear[]): Maybe => {
  let [savings, costs] = [0, 0];
  for (const { saving, oneOffCost, runningCost, factor } of flow) {
    if (!isKnown(saving)) return saving;
    if (!isKnown(oneOffCost)) return oneOffCost;
    if (!isKnown(runningCost)) return runningCost;
    savings += saving * factor;
    costs += (oneOffCost + runningCost) * factor;
  }
  return savings > 0 ? costs / savings : missing("divides-by-zero");
};

/** The claim a year, in pounds, at which the case breaks even. */
export const breakEvenClaim = (claim: Maybe<Pounds>, part: Maybe): Maybe<Pounds> => {
  if (!isKnown(claim)) return claim;
  return isKnown(part) ? pounds(claim * part) : part;
};
