import type { CellRange } from "./cells";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";
import type { FunctionId } from "./taxonomy";

/** Every reason why a figure cannot be compared like for like. METHOD §6. */
export const gapCodes = [
  "coverage/missing-line",
  "coverage/unmapped-cost",
  "coverage/not-in-benchmark",
  "scope/merged-functions",
  "scope/decentralised",
  "scope/front-office-included",
  "basis/gross-net",
  "basis/recharged",
  "basis/capital-charges",
  "period/part-year",
  "period/year-mismatch",
  "unit/scale-suspect",
  "driver/missing",
  "driver/implausible",
  "sample/small",
  "sample/suppressed",
  "value/outlier",
  "value/zero-suspicious",
  "value/negative",
  "total/does-not-sum",
  "benchmark/stale",
] as const;

export type GapCode = (typeof gapCodes)[number];

/** `blocks`: not comparable. `weakens`: comparable with care. `note`: for information. */
export type Severity = "blocks" | "weakens" | "note";

/** A comparability gap; its words (what it is, what would close it) live in `text/`. */
export interface Gap {
  readonly code: GapCode;
  /** The function it concerns, or null for the whole table. */
  readonly function: FunctionId | null;
  /** Pounds of the council's cost that it touches, on the run's basis. */
  readonly pounds: Maybe<Pounds>;
  readonly severity: Severity;
  readonly cells: readonly CellRange[];
  readonly facts: Readonly<Record<string, string | number>>;
}
