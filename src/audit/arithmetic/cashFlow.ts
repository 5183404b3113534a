import type { CaseYear, CashFlowYear } from "../../model/caseFlow";
import { isKnown, missing, type Maybe } from "../../model/missing";
import { pounds, type Pounds } from "../../model/money";
import { presentValueFactor } from "./presentValueFactor";

/**
 * Savings less costs, year by year. `optimismBias` is the part by which savings are cut, `discountRate` the real rate a year; the first year is not discounted
 * (HM Treasury, The Green Book). A part that is missing in a year makes that year's net missing: a cost that nobody stated is not nothing.
 */
export const cashFlowOf = (
  years: readonly CaseYear[],
  { optimismBias, discountRate }: { readonly optimismBias: number; readonly discountRate: number },
): readonly CashFlowYear[] => {
  let sofar: Maybe<Pounds> = pounds(0);
  return years.map((year, index) => {
    const { saving, oneOffCost, runningCost } = year;
    const expected = isKnown(saving) ? pounds(saving * (1 - optimismBias)) : saving;
    const net = netOf(expected, oneOffCost, runningCost);
    sofar = isKnown(sofar) && isKnown(net) ? pounds(sofar + net) : missing("not-stated");
    const factor = presentValueFactor(discountRate, index);
    return {
      ...year,
      expected,
      net,
      cumulative: sofar,
      factor,
      discounted: isKnown(net) ? pounds(net * factor) : net,
    };
  });
};

/** Net present value in pounds; missing when a year's net is. */
export const netPresentValue = (flow: readonly CashFlowYear[]): Maybe<Pounds> => {
  let sum = 0;
  for (const { discounted } of flow) {
    if (!isKnown(discounted)) return discounted;
    sum += discounted;
  }
  return flow.length === 0 ? missing("not-stated") : pounds(sum);
};

const netOf = (expected: Maybe<Pounds>, oneOff: Maybe<Pounds>, running: Maybe<Pounds>): Maybe<Pounds> => {
  if (!isKnown(expected)) return expected;
  if (!isKnown(oneOff)) return oneOff;
  return isKnown(running) ? pounds(expected - oneOff - running) : running;
};
