import type { AmountRole, Basis, CostLine } from "./costTable";
import { isKnown, missing, type Maybe } from "./missing";
import { pounds, type Pounds } from "./money";
import type { FunctionCost } from "./result";

/** The three amounts that a cost on a basis is made from, in pounds; income is negative. */
export type GrossIncomeNet = Pick<FunctionCost, "gross" | "income" | "net">;

/** Cost as the table states it on a basis, in pounds: gross; or net, made from gross + income only where no net is stated. */
export const statedCost = (amounts: GrossIncomeNet, basis: Basis): Maybe<Pounds> => {
  if (basis === "gross") return amounts.gross;
  return isKnown(amounts.net) ? amounts.net : (grossAndIncome(amounts) ?? amounts.net);
};

/** What a line says in one of its money columns, in pounds. */
export const amountOf = (line: CostLine, role: AmountRole): Maybe<Pounds> =>
  line.amounts[role]?.value ?? missing("column-not-in-table");

/** A line's whole cost as stated on a basis, in pounds. */
export const lineCost = (line: CostLine, basis: Basis): Maybe<Pounds> =>
  statedCost({ gross: amountOf(line, "gross"), income: amountOf(line, "income"), net: amountOf(line, "net") }, basis);

/** The share of a line that is mapped to nothing, 0 to 1. */
export const unmappedShare = (line: CostLine): number => {
  let rest = 1;
  for (const { share } of line.mapped) rest -= share;
  return Math.abs(rest) < dust ? 0 : rest;
};

const grossAndIncome = ({ gross, income }: GrossIncomeNet): Pounds | undefined =>
  isKnown(gross) && isKnown(income) ? pounds(gross + income) : undefined;

/** Shares that sum to 1 in decimals may miss it in binary by less than this. */
const dust = 1e-9;
