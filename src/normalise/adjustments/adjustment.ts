import type { Maybe } from "../../model/missing";
import type { Pounds } from "../../model/money";
import type { BridgeStep, FunctionCost } from "../../model/result";
import type { Factors } from "../comparableCost";

/** What an adjustment may look at. */
export interface Bridged {
  readonly cost: FunctionCost;
  /** Cost as the table states it on the run's basis. */
  readonly stated: Maybe<Pounds>;
  /** Cost on the basis compared on, before anything is taken out of it. */
  readonly base: Pounds;
  readonly factors: Factors;
}

/** A step of the bridge: what it adds to the cost that the steps before it arrived at, in pounds; missing when a figure that it needs is. */
export interface Adjustment {
  readonly id: BridgeStep["id"];
  readonly amount: (row: Bridged, soFar: number) => Maybe;
}
