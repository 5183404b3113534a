import type { Basis } from "../model/costTable";
import { statedCost } from "../model/costOnBasis";
import { ifKnown, isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { BridgeStep, FunctionCost } from "../model/result";
import type { Adjustment } from "./adjustments/adjustment";
import { areaCost } from "./adjustments/areaCost";
import { capital } from "./adjustments/capital";
import { departmentsIn } from "./adjustments/departmentsIn";
import { income } from "./adjustments/income";
import { nonCoreOut } from "./adjustments/nonCoreOut";
import { priceBase } from "./adjustments/priceBase";
import { recharges } from "./adjustments/recharges";
import { sign } from "./adjustments/sign";
import { unitScale } from "./adjustments/unitScale";
import { comparableCost, type Factors } from "./comparableCost";

/** In the order of METHOD §3: from the figures as shown to the basis compared on, and from there to comparable cost. */
const toBase: readonly Adjustment[] = [unitScale, sign, income];
const fromBase: readonly Adjustment[] = [recharges, capital, departmentsIn, nonCoreOut, priceBase, areaCost];

/**
 * The bridge of one row from the figures as printed to its comparable cost, in pounds: the adjustments sum to comparable less reported.
 * A step is missing when a figure that it needs is: all of them when the cost on the basis compared on is not known, the first ones when
 * only the cost on the run's basis is not.
 */
export const bridgeOf = (
  cost: FunctionCost,
  runBasis: Basis,
  basis: Basis,
  factors: Factors,
): readonly BridgeStep[] => {
  const base = statedCost(cost, basis);
  if (!isKnown(base)) return everyStep(base);
  const row = { cost, stated: statedCost(cost, runBasis), base, factors };
  let soFar: number = base;
  const taken = fromBase.map(({ id, amount }) => {
    const change = amount(row, soFar);
    if (isKnown(change)) soFar += change;
    return adjustment(id, change);
  });
  return [
    level("reported", cost.asShown),
    ...toBase.map(({ id, amount }) => adjustment(id, amount(row, base))),
    ...taken,
    level("comparable", comparableCost(cost, basis, factors)),
  ];
};

/** The bridge over several rows: each step's sum over the rows that know every step, so that a row stands in all of it or not at all. */
export const bridge = (rows: readonly (readonly BridgeStep[])[]): readonly BridgeStep[] => {
  const whole = rows.filter((steps) => steps.every(({ amount }) => isKnown(amount)));
  return everyStep(missing("not-comparable")).map((step, place): BridgeStep => {
    if (whole.length === 0) return step;
    let sum = 0;
    for (const steps of whole) {
      const amount = steps[place]?.amount;
      if (amount !== undefined && isKnown(amount)) sum += amount;
    }
    return { ...step, amount: pounds(sum) };
  });
};

const level = (id: BridgeStep["id"], amount: Maybe): BridgeStep => ({ id, kind: "level", amount: inPounds(amount) });

const adjustment = (id: BridgeStep["id"], amount: Maybe): BridgeStep => ({
  id,
  kind: "adjustment",
  amount: inPounds(amount),
});

const inPounds = (amount: Maybe): Maybe<Pounds> => ifKnown(amount, pounds);

const everyStep = (amount: Maybe): readonly BridgeStep[] => [
  level("reported", amount),
  ...[...toBase, ...fromBase].map(({ id }) => adjustment(id, amount)),
  level("comparable", amount),
];
