import { quantileSorted } from "d3-array";
import type { Comparison } from "../../../src/model/comparison";
import { isGssCode, type GssCode } from "../../../src/model/council";
import { missing } from "../../../src/model/missing";
import { pounds } from "../../../src/model/money";
import { yearStarting } from "../../../src/model/year";

const year = yearStarting(2024);

/** The codes of so many made-up councils, in order. */
export const gssCodes = (count: number): readonly GssCode[] =>
  Array.from({ length: count }, (_, index) => `E${String(index).padStart(8, "0")}`).filter(isGssCode);

/** A comparison of a unit cost per resident with others', flagged as outliers as the caller says. */
export const smallComparison = (
  own: number,
  costs: readonly number[],
  outliers: readonly boolean[] = [],
): Comparison => {
  const sorted = [...costs].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? Number.NaN;
  const none = missing("not-comparable");
  return {
    at: "legal",
    basis: "gross",
    year,
    status: "outturn",
    driver: "resident",
    driverValue: 1,
    driverYear: year,
    driverSource: "s",
    driverAt: null,
    cost: pounds(own),
    unitCost: own,
    figures: gssCodes(costs.length).map((council, index) => ({
      council,
      name: `Council ${index}`,
      year,
      cost: pounds(costs[index] ?? Number.NaN),
      priceFactor: 1,
      driver: 1,
      driverYear: year,
      driverFactor: 1,
      unitCost: costs[index] ?? Number.NaN,
      source: "s",
      driverSource: "s",
      outlier: outliers[index] ?? false,
    })),
    n: costs.length,
    without: 0,
    q1: at(1 / 4),
    median: at(1 / 2),
    q3: at(3 / 4),
    mad: none,
    meanAbsoluteDeviation: none,
    score: none,
    percentile: none,
    band: none,
    gapToMedian: none,
    gapToBestQuartile: none,
  };
};
