import type { Basis } from "../model/costTable";
import { ifKnown, isKnown, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { FunctionCost } from "../model/result";
import { costOnBasis } from "./costOnBasis";

/** What turns a pound of the council's year and area into a comparable one. Without unit. */
export interface Factors {
  readonly price: number;
  readonly area: number;
}

/** A council's cost as it was and as it may be compared, on both bases, in pounds. */
export interface OwnCost {
  readonly cost: FunctionCost;
  readonly before: Readonly<Record<Basis, Maybe<Pounds>>>;
  readonly comparable: Readonly<Record<Basis, Maybe<Pounds>>>;
}

/**
 * Comparable cost on a basis, in pounds of the price base:
 * (cost - recharges - capital + core work in departments - non-core work) × price factor × area factor. METHOD §3.
 * Recharges and capital come out where they are known; that they are not known is a comparability gap.
 */
export const comparableCost = (cost: FunctionCost, basis: Basis, { price, area }: Factors): Maybe<Pounds> =>
  ifKnown(costOnBasis(cost, basis), (before) =>
    pounds(
      (before - whatIsKnown(cost.recharges) - whatIsKnown(cost.capital) + cost.departmentsIn - cost.nonCoreOut) *
        price *
        area,
    ),
  );

/** Both bases of a cost, before and after the bridge. */
export const ownCost = (cost: FunctionCost, factors: Factors): OwnCost => ({
  cost,
  before: { gross: costOnBasis(cost, "gross"), net: costOnBasis(cost, "net") },
  comparable: { gross: comparableCost(cost, "gross", factors), net: comparableCost(cost, "net", factors) },
});

/** What may be taken out: nothing where nothing is known. */
export const whatIsKnown = (amount: Maybe<Pounds>): number => (isKnown(amount) ? amount : 0);
