import type { Ceiling, SensitivityPoint } from "./ceiling";
import type { Choices } from "./choices";
import type { Comparison, IndicatorReading } from "./comparison";
import type { Amount, Basis, CostTable } from "./costTable";
import type { Council, GssCode } from "./council";
import type { Dataset } from "./dataset";
import type { Gap } from "./gap";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";
import type { FunctionId } from "./taxonomy";

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

/** A check as data: expected against found within a tolerance. The report makes them, from what it writes. */
export interface Check {
  readonly id: string;
  /** What is checked, in words. */
  readonly label: string;
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

/** A benchmark without the dataset it was made against: what a screen shows, small enough to be sent to it. */
export type Findings = Omit<Benchmark, "dataset">;
