import type { Basis } from "./costTable";
import type { Council, GssCode } from "./council";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";
import type { DriverKind, FunctionId } from "./taxonomy";
import type { FinancialYear } from "./year";

/** Where a figure was published, and on what terms. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly release: string;
  readonly retrieved: string;
  readonly file: string;
  readonly sha256: string;
  readonly licence: string;
  readonly attribution: string;
}

/** A benchmark cost: one council, one year, one node of the taxonomy, on one basis. */
export interface BenchmarkFigure {
  readonly council: GssCode;
  readonly year: FinancialYear;
  readonly function: FunctionId;
  readonly basis: Basis;
  readonly status: "outturn" | "budget";
  readonly cost: Maybe<Pounds>;
  readonly source: string;
}

/** A volume that costs are divided by. */
export interface DriverFigure {
  readonly council: GssCode;
  readonly year: FinancialYear;
  readonly kind: DriverKind;
  readonly value: Maybe;
  readonly source: string;
}

/** A demand or quality measure that stands beside a function's cost. */
export interface Indicator {
  readonly id: string;
  /** In words, with its unit: "Council tax collected in the year (% of amount due)". */
  readonly label: string;
  readonly function: FunctionId | null;
  readonly kind: "quality" | "demand";
  readonly unit: string;
  readonly polarity: "higher-is-better" | "lower-is-better" | "neither";
}

export interface IndicatorFigure {
  readonly council: GssCode;
  readonly year: FinancialYear;
  readonly indicator: string;
  readonly value: Maybe;
  readonly source: string;
}

/** A benchmark dataset in memory, validated. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** SHA-256 over the descriptor, which holds the hash of every file. */
  readonly sha256: string;
  readonly taxonomyVersion: string;
  readonly sources: readonly Source[];
  readonly councils: readonly Council[];
  readonly figures: readonly BenchmarkFigure[];
  readonly drivers: readonly DriverFigure[];
  readonly indicators: readonly Indicator[];
  readonly indicatorFigures: readonly IndicatorFigure[];
  /** Price index by financial year; only ratios of it are used. */
  readonly deflators: ReadonlyMap<
    FinancialYear,
    { readonly index: number; readonly status: string; readonly source: string }
  >;
  /** Published neighbour sets; the council itself may stand in its own set. */
  readonly neighbours: ReadonlyMap<GssCode, readonly GssCode[]>;
}
