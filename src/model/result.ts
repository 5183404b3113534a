import type { CellRef } from "./cells";
import type { Choices } from "./choices";
import type { Amount, Basis, CostTable } from "./costTable";
import type { Council, GssCode } from "./council";
import type { Dataset, Indicator } from "./dataset";
import type { Gap } from "./gap";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";
import type { DriverKind, FunctionId } from "./taxonomy";
import type { FinancialYear } from "./year";

/** A function's cost after the bridge. All in pounds; factors without unit. */
export interface FunctionCost {
  readonly function: FunctionId;
  /** `group`: a level above, shown because the benchmark has figures there; its pounds are already in its functions. */
  readonly level: "function" | "group";
  readonly inBackOffice: boolean;
  /** The figures as they stand in the workbook, unscaled, summed: what the bridge starts from. */
  readonly asShown: Maybe;
  readonly gross: Maybe<Pounds>;
  /** Negative. */
  readonly income: Maybe<Pounds>;
  readonly net: Maybe<Pounds>;
  readonly recharges: Maybe<Pounds>;
  readonly capital: Maybe<Pounds>;
  readonly addressableGross: Maybe<Pounds>;
  readonly addressableNet: Maybe<Pounds>;
  readonly departmentsIn: Pounds;
  readonly nonCoreOut: Pounds;
  /** Ids of the lines mapped here (for a group: here or below). */
  readonly lines: readonly string[];
}

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

/** A row of the results: what a function costs, and how it compares. */
export interface FunctionResult {
  readonly cost: FunctionCost;
  /** Cost on the run's basis, before the bridge, in pounds. */
  readonly pounds: Maybe<Pounds>;
  /** Cost after the bridge, on the basis compared on (the run's basis when nothing is compared). */
  readonly comparableCost: Maybe<Pounds>;
  /** The bridge of this row, every step in order, from `reported` to `comparable`; each missing when a needed amount is. */
  readonly steps: readonly BridgeStep[];
  readonly basis: Basis;
  /** Null when there is nothing to compare with at this node. */
  readonly comparison: Comparison | null;
  /** The level above at which it is compared instead, when it is not compared itself. */
  readonly comparedAt: FunctionId | null;
  /** Compared at its own node or in a group wholly inside the back office, with no gap that blocks. */
  readonly comparable: boolean;
  /** True when its gap to the best quartile counts towards the benchmark potential. */
  readonly inPotential: boolean;
  readonly indicators: readonly IndicatorReading[];
  readonly gaps: readonly Gap[];
}

/** A row of the bridge from reported to comparable cost, over the functions in the back office. */
export interface BridgeStep {
  readonly id:
    | "reported"
    | "unit-scale"
    | "sign"
    | "income"
    | "recharges"
    | "capital"
    | "departments-in"
    | "non-core-out"
    | "price-base"
    | "area-cost"
    | "comparable";
  readonly kind: "level" | "adjustment";
  readonly amount: Maybe<Pounds>;
}

/** Two cases of a figure, in pounds. */
export interface Cases {
  readonly realistic: Maybe<Pounds>;
  readonly best: Maybe<Pounds>;
}

export type Bound = "top-down" | "bottom-up" | "equal";

/** The savings ceiling and what the benchmark supports. METHOD §7. */
export interface Ceiling {
  readonly totalExpenditure: Maybe<Pounds>;
  readonly addressable: Maybe<Pounds>;
  readonly topDown: Cases;
  readonly bottomUp: Cases;
  readonly ceiling: Cases;
  readonly binding: { readonly realistic: Bound | null; readonly best: Bound | null };
  readonly potential: Maybe<Pounds>;
  /** min(potential, realistic ceiling). */
  readonly realisticSaving: Maybe<Pounds>;
  readonly net: Maybe<Pounds>;
}

/** A cell of the sensitivity grid, in pounds. */
export interface SensitivityPoint {
  /** Back office as a share of total expenditure. */
  readonly share: number;
  /** Yield as a share of total expenditure. */
  readonly yield: number;
  readonly topDown: Maybe<Pounds>;
  readonly bottomUp: Maybe<Pounds>;
  readonly ceiling: Maybe<Pounds>;
}

/** A check as data: expected against found within a tolerance. The report makes them, from what it writes. */
export interface Check {
  readonly id: string;
  readonly expected: Maybe;
  readonly found: Maybe;
  readonly tolerance: number;
  readonly result: "pass" | "fail" | "cannot tell";
}

/** Everything a run found. */
export interface Benchmark {
  readonly council: Council;
  readonly choices: Choices;
  readonly table: CostTable;
  readonly dataset: Dataset;
  /** Which functions count as back office in this run. */
  readonly functions: readonly FunctionResult[];
  readonly unmapped: Maybe<Pounds>;
  /** Total expenditure on the run's basis, and the cells that it can be made from again. */
  readonly total: { readonly value: Maybe<Pounds>; readonly amount: Amount | null };
  readonly backOffice: { readonly pounds: Maybe<Pounds>; readonly share: Maybe; readonly shareWithoutCore: Maybe };
  readonly comparableShare: Maybe;
  readonly priceFactor: number;
  readonly areaFactor: number;
  readonly bridge: readonly BridgeStep[];
  readonly ceiling: Ceiling;
  readonly sensitivity: readonly SensitivityPoint[];
  readonly comparators: { readonly rule: string; readonly theme: string | null; readonly members: readonly GssCode[] };
  readonly gaps: readonly Gap[];
}
