import type { Dataset } from "../model/dataset";
import { missing, type Maybe } from "../model/missing";
import type { FinancialYear } from "../model/year";

/** What a pound of `from` is worth in prices of `to`: index(to) / index(from), HM Treasury GDP deflator or the dataset's own. */
export const priceFactor = (deflators: Dataset["deflators"], to: FinancialYear, from: FinancialYear): Maybe => {
  if (from === to) return 1;
  const [target, start] = [deflators.get(to), deflators.get(from)];
  return target && start ? target.index / start.index : missing("not-in-dataset");
};
