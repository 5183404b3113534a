import type { ComparatorFigure, Comparison } from "../model/comparison";
import type { Inputs } from "../model/inputs";
import { ifKnown, isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import { isInPounds, type ChosenDriver } from "./chooseDriver";
import type { Series } from "./series";
import type { Setting } from "./setting";
import { band } from "./statistics/band";
import { meanAbsoluteDeviation, medianAbsoluteDeviation } from "./statistics/deviations";
import { modifiedZScore, type Spread } from "./statistics/modifiedZScore";
import { percentileRank } from "./statistics/percentileRank";
import { median, quantile } from "./statistics/quantile";

/**
 * A council's comparable cost (pounds of the price base, on the series' basis) beside its comparators', all over the same driver.
 * Unit costs are pounds per unit, or a share where the driver is in pounds. METHOD §5.
 */
export const comparisonOf = (setting: Setting, series: Series, driver: ChosenDriver, cost: Pounds): Comparison => {
  const { inputs } = setting.choices;
  const money = isInPounds(driver.kind);
  const ownFactor = money ? setting.ownPriceFactor : 1;
  const unitCost = cost / (driver.own.value * ownFactor);
  const unflagged = driver.figures.map(({ figure, driver: divisor }): Omit<ComparatorFigure, "outlier"> => {
    const driverFactor = money ? figure.priceFactor : 1;
    return {
      council: figure.council.code,
      name: figure.council.name,
      year: series.year,
      cost: figure.cost,
      priceFactor: figure.priceFactor,
      driver: divisor.value,
      driverYear: divisor.year,
      driverFactor,
      unitCost: (figure.cost * figure.priceFactor) / (divisor.value * driverFactor),
      source: figure.source,
      driverSource: divisor.source,
    };
  });
  const values = unflagged.map((figure) => figure.unitCost);
  const spread: Spread = {
    median: median(values),
    mad: medianAbsoluteDeviation(values),
    meanAbsoluteDeviation: meanAbsoluteDeviation(values),
  };
  const quartiles = quartilesOf(values, inputs);
  const gapTo = (other: Maybe): Maybe<Pounds> =>
    ifKnown(other, (known) => pounds((unitCost - known) * driver.own.value * ownFactor));
  return {
    at: series.node,
    basis: series.basis,
    year: series.year,
    status: series.status,
    driver: driver.kind,
    driverValue: driver.own.value,
    driverYear: driver.own.year,
    driverSource: driver.own.source,
    driverAt: driver.own.at,
    cost,
    unitCost,
    figures: unflagged.map((figure) => ({ ...figure, outlier: isOutlier(figure.unitCost, spread, inputs) })),
    n: values.length,
    without: setting.members.length - values.length,
    ...spread,
    q1: quartiles.q1,
    q3: quartiles.q3,
    score: modifiedZScore(unitCost, spread, inputs),
    percentile: percentileRank(values, unitCost),
    band:
      isKnown(quartiles.q1) && isKnown(quartiles.q3)
        ? band(unitCost, quartiles.q1, spread.median, quartiles.q3)
        : missing("sample-too-small"),
    gapToMedian: gapTo(spread.median),
    gapToBestQuartile: gapTo(quartiles.q1),
  };
};

/** True when a unit cost lies beyond the threshold on either side: flagged, never deleted. */
export const isOutlier = (unitCost: number, spread: Spread, inputs: Inputs): boolean => {
  const score = modifiedZScore(unitCost, spread, inputs);
  return isKnown(score) && Math.abs(score) > inputs.outlier_threshold;
};

const quartilesOf = (values: readonly number[], inputs: Inputs): { readonly q1: Maybe; readonly q3: Maybe } => {
  if (values.length < inputs.min_band_sample)
    return { q1: missing("sample-too-small"), q3: missing("sample-too-small") };
  return { q1: quantile(values, 1 / 4), q3: quantile(values, 3 / 4) };
};
