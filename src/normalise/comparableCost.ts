import { statedCost } from "../model/costOnBasis";
import type { Basis } from "../model/costTable";
import { ifKnown, isKnown, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { OwnCost } from "../model/ownCost";
import type { FunctionCost } from "../model/result";

/** What turns a pound of the council's year and area into a comparable one. Without unit. */
export interface Factors {
  readonly price: number;
  readonly area: number;
}

/**
 * Comparable cost on a basis, in pounds of the price base:
 * (cost - recharges - capital + core work in departments - non-core work) × price factor × area factor. METHOD §3.
 * Recharges and capital come out where they are known; that they are not known is a comparability gap.
 */
export const comparableCost = (cost: FunctionCost, basis: Basis, { price, area }: Factors): Maybe<Pounds> =>
  ifKnown(statedCost(cost, basis), (base) =>
    pounds(
      (base - whatIsKnown(cost.recharges) - whatIsKnown(cost.capital) + cost.departmentsIn - cost.nonCoreOut) *
        price *
        area,
    ),
  );

/** A cost before the bridge on the run's basis, and after it on both. */
export const ownCost = (cost: FunctionCost, runBasis: Basis, factors: Factors): OwnCost => ({
  cost,
  stated: statedCost(cost, runBasis),
  comparable: { gross: comparableCost(cost, "gross", factors), net: comparableCost(cost, "net", factors) },
});

/** What may be taken out: nothing where nothing is known. */
export const whatIsKnown = (amount: Maybe<Pounds>): number => (isKnown(amount) ? amount : 0);
