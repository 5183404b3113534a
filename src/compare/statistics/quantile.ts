import { ascending, quantileSorted } from "d3-array";

/**
 * Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7): the value of R's default and of Excel's
 * PERCENTILE.INC and QUARTILE.INC. `values` in any order, at least one.
 */
export const quantile = (values: readonly number[], share: number): number => {
  const found = quantileSorted([...values].sort(ascending), share);
  if (found === undefined) throw new Error("a quantile of nothing");
  return found;
};

/** The median: type 7 at one half. */
export const median = (values: readonly number[]): number => quantile(values, 1 / 2);
