import type { Dataset } from "../model/dataset";
import { missing, type Maybe } from "../model/missing";
import type { FinancialYear } from "../model/year";

/**
 * What a pound of year `from` is in prices of year `to`: index(to) ÷ index(from). METHOD §3, price base.
 * Exactly 1 for the same year, even one without an index; missing when either year has none.
 */
export const priceFactor = (dataset: Dataset, from: FinancialYear, to: FinancialYear): Maybe => {
  if (from === to) return 1;
  const before = dataset.deflators.get(from);
  const after = dataset.deflators.get(to);
  return before && after ? after.index / before.index : missing("not-in-dataset");
};
