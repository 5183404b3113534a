import type { Maybe } from "./missing";
import type { Pounds } from "./money";

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
