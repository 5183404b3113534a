import type { BridgeStep, FunctionCost } from "../../model/result";
import type { Pounds } from "../../model/money";
import type { Factors } from "../comparableCost";

/** What an adjustment may look at; all amounts known. */
export interface Bridged {
  readonly cost: FunctionCost;
  /** The figures as printed, unscaled. */
  readonly asShown: number;
  /** Cost on the run's basis. */
  readonly onRunBasis: Pounds;
  /** Cost on the basis compared on. */
  readonly onBasis: Pounds;
  readonly factors: Factors;
}

/** A step of the bridge: what it adds to the cost that the steps before it arrived at, in pounds. */
export interface Adjustment {
  readonly id: BridgeStep["id"];
  readonly amount: (row: Bridged, soFar: number) => number;
}
