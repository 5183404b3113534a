import type { AmountRole, Basis } from "../model/costTable";
import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { FunctionCost } from "../model/result";
import { amountOf, hasMoney, lineOnBasis } from "./lineAmounts";
import type { LinePart } from "./lineParts";

type Amounts = Pick<
  FunctionCost,
  "asShown" | "gross" | "income" | "net" | "recharges" | "capital" | "addressableGross" | "addressableNet" | "lines"
>;

/**
 * The amounts of a node, in pounds, from the parts of lines that belong to it. A line with no figure is left out, never read as zero;
 * an amount is missing when no line has it. `asShown` is on the run's basis.
 */
export const costOfParts = (parts: readonly LinePart[], runBasis: Basis): Amounts => {
  const gross = sumOf(parts, "gross");
  const income = isKnown(gross) ? incomeBesideGross(parts) : sumOf(parts, "income");
  return {
    asShown: shownOn(parts, runBasis, isKnown(gross) && isKnown(income)),
    gross,
    income,
    net: sumOf(parts, "net"),
    recharges: sumOf(parts, "recharges"),
    capital: sumOf(parts, "capital"),
    addressableGross: weighted(parts, ({ line, addressable }) => times(amountOf(line, "gross"), addressable)),
    addressableNet: weighted(parts, ({ line, addressable }) => times(lineOnBasis(line, "net"), addressable)),
    lines: parts.map(({ line }) => line.id),
  };
};

const sumOf = (parts: readonly LinePart[], role: AmountRole): Maybe<Pounds> =>
  weighted(parts, ({ line, share }) => times(amountOf(line, role), share));

/**
 * Income may be added to gross only when both come from the same lines: a line with gross cost and a blank income column
 * would otherwise count as having no income.
 */
const incomeBesideGross = (parts: readonly LinePart[]): Maybe<Pounds> => {
  for (const { line } of parts) {
    if (!hasMoney(line)) continue;
    for (const role of ["income", "gross"] as const) {
      const amount = amountOf(line, role);
      if (!isKnown(amount)) return amount;
    }
  }
  return sumOf(parts, "income");
};

/** The figures as printed, before scale: each amount over the size of its multiplier. */
const shownOn = (parts: readonly LinePart[], basis: Basis, fromIncome: boolean): Maybe => {
  const printed = (role: AmountRole): Maybe =>
    weighted(parts, ({ line, share }) => {
      const amount = line.amounts[role];
      return amount === undefined
        ? missing("column-not-in-table")
        : times(amount.value, share / Math.abs(amount.multiplier));
    });
  if (basis === "gross") return printed("gross");
  if (!fromIncome) return printed("net");
  const [gross, income] = [printed("gross"), printed("income")];
  return isKnown(gross) && isKnown(income) ? gross + income : printed("net");
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
