import type { Basis, CostTable } from "../model/costTable";
import { lineCost, unmappedShare } from "../model/costOnBasis";
import { isKnown, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";

/** Pounds of the table that no function claims, on a basis: lines mapped to nothing, and what is left of lines mapped in part. */
export const unmappedCost = (table: CostTable, basis: Basis): Maybe<Pounds> => {
  const left = table.lines.filter((line) => line.mapped.length === 0 || unmappedShare(line) !== 0);
  const amounts = left.map((line) => ({ amount: lineCost(line, basis), share: unmappedShare(line) }));
  let sum = 0;
  for (const { amount, share } of amounts) if (isKnown(amount)) sum += amount * share;
  const [first] = amounts;
  return first === undefined || amounts.some(({ amount }) => isKnown(amount)) ? pounds(sum) : first.amount;
};
