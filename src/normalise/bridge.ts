import type { Basis } from "../model/costTable";
import { isKnown, missing, type Maybe } from "../model/missing";
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
import { costOnBasis } from "./costOnBasis";

/** In the order of METHOD §3. */
const adjustments: readonly Adjustment[] = [
  unitScale,
  sign,
  income,
  recharges,
  capital,
  departmentsIn,
  nonCoreOut,
  priceBase,
  areaCost,
];

/**
 * The bridge of one row from the figures as printed to its comparable cost, in pounds: the adjustments sum to comparable less reported.
 * Every step is missing when an amount that one of them needs is missing, so that a row stands in the whole bridge or not at all.
 */
export const bridgeOf = (
  cost: FunctionCost,
  runBasis: Basis,
  basis: Basis,
  factors: Factors,
): readonly BridgeStep[] => {
  const { asShown } = cost;
  const onRunBasis = costOnBasis(cost, runBasis);
  const onBasis = costOnBasis(cost, basis);
  const comparable = comparableCost(cost, basis, factors);
  if (!isKnown(asShown)) return everyStep(asShown);
  if (!isKnown(onRunBasis)) return everyStep(onRunBasis);
  if (!isKnown(onBasis)) return everyStep(onBasis);
  let soFar: number = asShown;
  const steps = adjustments.map(({ id, amount }): BridgeStep => {
    const change = amount({ cost, asShown, onRunBasis, onBasis, factors }, soFar);
    soFar += change;
    return { id, kind: "adjustment", amount: pounds(change) };
  });
  return [level("reported", pounds(asShown)), ...steps, level("comparable", comparable)];
};

/** The bridge over several rows: each step's sum over the rows whose bridge is known. */
export const bridge = (rows: readonly (readonly BridgeStep[])[]): readonly BridgeStep[] =>
  everyStep(missing("not-comparable")).map((step, index): BridgeStep => {
    const known = rows.flatMap((row) => {
      const amount = row[index]?.amount;
      return amount !== undefined && isKnown(amount) ? [amount] : [];
    });
    let sum = 0;
    for (const amount of known) sum += amount;
    return known.length === 0 ? step : { ...step, amount: pounds(sum) };
  });

const level = (id: "reported" | "comparable", amount: Maybe<Pounds>): BridgeStep => ({ id, kind: "level", amount });

const everyStep = (amount: Maybe<never>): readonly BridgeStep[] => [
  level("reported", amount),
  ...adjustments.map(({ id }): BridgeStep => ({ id, kind: "adjustment", amount })),
  level("comparable", amount),
];
