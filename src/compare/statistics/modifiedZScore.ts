import type { Inputs } from "../../model/inputs";
import { missing, type Maybe } from "../../model/missing";

/** The middle and spread of a sample. */
export interface Spread {
  readonly median: number;
  readonly mad: number;
  readonly meanAbsoluteDeviation: number;
}

/**
 * The modified z-score of Iglewicz and Hoaglin (1993), 0.6745 (x - median) / MAD; when more than half of the sample is equal and MAD is 0,
 * (x - median) / (1.253314 · mean absolute deviation). Both constants are inputs. Missing when all of the sample is
 * equal: there is no spread to measure with.
 */
export const modifiedZScore = (
  value: number,
  { median, mad, meanAbsoluteDeviation }: Spread,
  inputs: Inputs,
): Maybe => {
  if (mad !== 0) return (inputs.outlier_mad_factor * (value - median)) / mad;
  if (meanAbsoluteDeviation !== 0) return (value - median) / (inputs.outlier_mean_factor * meanAbsoluteDeviation);
  return missing("divides-by-zero");
};
