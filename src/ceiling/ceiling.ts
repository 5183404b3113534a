import type { Ceiling } from "../model/ceiling";
import type { Choices } from "../model/choices";
import { ifKnown, isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { FunctionResult } from "../model/result";
import { bottomUp, topDown } from "./bounds";
import { lowerBound } from "./lowerBound";
import { potentialOf } from "./potential";

/** What the ceiling is worked out from; all amounts in pounds of the run's year on its basis, but for gaps, which are in pounds of the price base. */
export interface CeilingGround {
  readonly totalExpenditure: Maybe<Pounds>;
  readonly functions: readonly Pick<FunctionResult, "cost" | "inPotential" | "comparison">[];
  readonly choices: Choices;
  /** What a pound of the run's year is in pounds of the price base. */
  readonly priceFactor: number;
}

/** The savings ceiling, what the benchmark supports, and the realistic saving: the lower of the two, in pounds of the run's year. METHOD §7. */
export const ceilingOf = ({ totalExpenditure, functions, choices, priceFactor }: CeilingGround): Ceiling => {
  const addressable = addressableOf(functions, choices);
  const down = topDown(totalExpenditure, choices.inputs);
  const up = bottomUp(addressable, choices.inputs);
  const realistic = lowerBound(down.realistic, up.realistic);
  const best = lowerBound(down.best, up.best);
  // A limit in pounds of one year is no limit to pounds of another.
  const potential = ifKnown(potentialOf(functions), (most) => pounds(most / priceFactor));
  const realisticSaving = ifKnown(potential, (most) =>
    ifKnown(realistic.ceiling, (cap) => pounds(Math.min(most, cap))),
  );
  return {
    totalExpenditure,
    addressable,
    topDown: down,
    bottomUp: up,
    ceiling: { realistic: realistic.ceiling, best: best.ceiling },
    binding: { realistic: realistic.binding, best: best.binding },
    potential,
    realisticSaving,
    net: netOf(realisticSaving, choices),
  };
};

/** Back-office cost on the run's basis that could be shared; missing when none of it is known. */
const addressableOf = (functions: CeilingGround["functions"], { basis }: Choices): Maybe<Pounds> => {
  const amounts = functions
    .filter(({ cost }) => cost.level === "function" && cost.inBackOffice)
    .map(({ cost }) => (basis === "gross" ? cost.addressableGross : cost.addressableNet));
  const known = amounts.filter(isKnown);
  if (known.length === 0) return amounts[0] ?? missing("line-not-in-table");
  let sum = 0;
  for (const amount of known) sum += amount;
  return pounds(sum);
};

/** Less implementation cost, cost displacement and savings already banked. One of them not stated is not zero. */
const netOf = (
  saving: Maybe<Pounds>,
  { implementationCost, displacementCost, savingsBanked }: Choices,
): Maybe<Pounds> => {
  if (implementationCost === null || displacementCost === null || savingsBanked === null) return missing("not-stated");
  return ifKnown(saving, (known) => pounds(known - implementationCost - displacementCost - savingsBanked));
};
