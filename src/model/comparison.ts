import type { CellRef } from "./cells";
import type { Basis } from "./costTable";
import type { GssCode } from "./council";
import type { Indicator } from "./dataset";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";
import type { DriverKind, FunctionId } from "./taxonomy";
import type { FinancialYear } from "./year";

/** One comparator's figure as used. */
export interface ComparatorFigure {
  readonly council: GssCode;
  readonly name: string;
  readonly year: FinancialYear;
  readonly cost: Pounds;
  /** Price index of the run's price base over that of the figure's year. */
  readonly priceFactor: number;
  readonly driver: number;
  readonly driverYear: FinancialYear;
  /** `priceFactor` for a driver in pounds, else 1. */
  readonly driverFactor: number;
  /** cost × priceFactor ÷ (driver × driverFactor), in pounds per unit, or as a share for a driver in pounds. */
  readonly unitCost: number;
  readonly source: string;
  readonly driverSource: string;
  /** Modified z-score beyond the threshold: flagged, never deleted. */
  readonly outlier: boolean;
}

/** The comparators of one function and their statistics. Type 7 quantiles; missing under the small-group rules. */
export interface Comparison {
  /** The node compared at: the function itself or a level above it. */
  readonly at: FunctionId;
  readonly basis: Basis;
  readonly year: FinancialYear;
  readonly status: "outturn" | "budget";
  readonly driver: DriverKind;
  readonly driverValue: number;
  readonly driverYear: FinancialYear | null;
  /** Source id of a dataset driver, or null when it was read from the workbook. */
  readonly driverSource: string | null;
  readonly driverAt: CellRef | null;
  /** The council's cost after the bridge, in pounds of the price base. */
  readonly cost: Pounds;
  readonly unitCost: number;
  readonly figures: readonly ComparatorFigure[];
  readonly n: number;
  /** Comparators of the rule that have no usable figure, with the count. */
  readonly without: number;
  readonly q1: Maybe;
  readonly median: Maybe;
  readonly q3: Maybe;
  /** Median absolute deviation of the comparators' unit costs from their median. */
  readonly mad: Maybe;
  readonly meanAbsoluteDeviation: Maybe;
  /** Modified z-score of the council's own unit cost. */
  readonly score: Maybe;
  /** Share of comparators at or below the council's unit cost, 0 to 1. */
  readonly percentile: Maybe;
  /** 1 (lowest cost) to 4; a value on an edge belongs to the lower-value band. */
  readonly band: Maybe;
  readonly gapToMedian: Maybe<Pounds>;
  readonly gapToBestQuartile: Maybe<Pounds>;
}

/** Demand or quality beside a function's cost. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  readonly year: FinancialYear | null;
  readonly own: Maybe;
  readonly n: number;
  readonly median: Maybe;
  readonly percentile: Maybe;
  readonly figures: readonly { readonly council: GssCode; readonly value: number }[];
  readonly source: string | null;
}
