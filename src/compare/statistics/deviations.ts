import { median } from "./quantile";

/** Median absolute deviation of `values` from their median, unscaled: R's `mad(x, constant = 1)`. */
export const medianAbsoluteDeviation = (values: readonly number[]): number => median(deviations(values));

/** Mean absolute deviation of `values` from their median (not from their mean, which Excel's AVEDEV takes). */
export const meanAbsoluteDeviation = (values: readonly number[]): number => {
  let sum = 0;
  for (const deviation of deviations(values)) sum += deviation;
  return sum / values.length;
};

const deviations = (values: readonly number[]): readonly number[] => {
  const middle = median(values);
  return values.map((value) => Math.abs(value - middle));
};
