import type { Cases } from "../model/ceiling";
import { ifKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { Inputs } from "../model/inputs";

/** Top-down: yield × total expenditure, in pounds. METHOD §7. */
export const topDown = (totalExpenditure: Maybe<Pounds>, inputs: Inputs): Cases => ({
  realistic: ifKnown(totalExpenditure, (total) => pounds(inputs.yield_realistic * total)),
  best: ifKnown(totalExpenditure, (total) => pounds(inputs.yield_best * total)),
});

/** Bottom-up: in-scope rate × addressable back-office cost, in pounds; of a negative cost there is nothing to save. METHOD §7. */
export const bottomUp = (addressable: Maybe<Pounds>, inputs: Inputs): Cases => ({
  realistic: ofCost(addressable, inputs.in_scope_rate_realistic),
  best: ofCost(addressable, inputs.in_scope_rate_best),
});

const ofCost = (cost: Maybe<Pounds>, rate: number): Maybe<Pounds> =>
  ifKnown(cost, (known) => (known < 0 ? missing("not-comparable") : pounds(rate * known)));
