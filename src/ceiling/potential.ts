import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { FunctionResult } from "../model/result";

/**
 * The benchmark potential in pounds of the price base: the sum of max(0, gap to the best quartile) over the rows that count towards it. Missing when none of them
 * has a known gap, which is not the same as no potential. METHOD §7.
 */
export const potentialOf = (
  functions: readonly Pick<FunctionResult, "inPotential" | "comparison">[],
): Maybe<Pounds> => {
  const gaps = functions.flatMap(({ inPotential, comparison }) =>
    inPotential && comparison && isKnown(comparison.gapToBestQuartile) ? [comparison.gapToBestQuartile] : [],
  );
  if (gaps.length === 0) return missing("not-comparable");
  let sum = 0;
  for (const gap of gaps) sum += Math.max(0, gap);
  return pounds(sum);
};
