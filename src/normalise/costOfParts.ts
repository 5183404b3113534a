import type { AmountRole, Basis, CostLine } from "../model/costTable";
import { amountOf, lineCost } from "../model/costOnBasis";
import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { FunctionCost } from "../model/result";
import type { LinePart } from "./lineParts";

type Amounts = Omit<FunctionCost, "function" | "level" | "inBackOffice" | "departmentsIn" | "nonCoreOut">;

/**
 * The amounts of a node, in pounds, from the parts of lines that belong to it. A line with no figure is left out, never read as zero;
 * an amount is missing when no line has it. Net is made line by line from gross and income where no net is stated. `asShown` is on the run's basis.
 */
export const costOfParts = (parts: readonly LinePart[], runBasis: Basis): Amounts => ({
  asShown: asShown(parts, runBasis),
  gross: sumOf(parts, "gross"),
  income: sumOf(parts, "income"),
  net: weighted(parts, ({ line, share }) => times(lineCost(line, "net"), share)),
  recharges: sumOf(parts, "recharges"),
  capital: sumOf(parts, "capital"),
  addressableGross: weighted(parts, ({ line, addressable }) => times(lineCost(line, "gross"), addressable)),
  addressableNet: weighted(parts, ({ line, addressable }) => times(lineCost(line, "net"), addressable)),
  lines: parts.map(({ line }) => line.id),
});

const sumOf = (parts: readonly LinePart[], role: AmountRole): Maybe<Pounds> =>
  weighted(parts, ({ line, share }) => times(amountOf(line, role), share));

/** The figures as printed, before scale: each amount over the size of its multiplier. */
const asShown = (parts: readonly LinePart[], basis: Basis): Maybe =>
  weighted(parts, ({ line, share }) => {
    const stated = printed(line, basis);
    if (basis === "gross" || isKnown(stated)) return times(stated, share);
    const [gross, income] = [printed(line, "gross"), printed(line, "income")];
    return isKnown(gross) && isKnown(income) ? times(pounds(gross + income), share) : stated;
  });

const printed = (line: CostLine, role: AmountRole): Maybe<Pounds> => {
  const amount = line.amounts[role];
  return amount ? times(amount.value, 1 / Math.abs(amount.multiplier)) : missing("column-not-in-table");
};

const times = (amount: Maybe<Pounds>, factor: number): Maybe<Pounds> =>
  isKnown(amount) ? pounds(amount * factor) : amount;

/** The sum of what is known; the first reason when nothing is. */
const weighted = (parts: readonly LinePart[], amount: (part: LinePart) => Maybe<Pounds>): Maybe<Pounds> => {
  const amounts = parts.map(amount);
  const known = amounts.filter(isKnown);
  if (known.length === 0) return amounts[0] ?? missing("line-not-in-table");
  let sum = 0;
  for (const one of known) sum += one;
  return pounds(sum);
};
