import type { Benchmark } from "../model/result";
import type { Stated } from "../model/stated";
import { referencesTo, type ReferencesTo } from "./references";

/** Facts of a run that the core must not know: they come in as arguments, so that the same run gives the same sheets. */
export interface RunFacts {
  /** When the run was made, ISO 8601 to the minute. */
  readonly now: string;
  /** Version of the product. */
  readonly version: string;
  /** The workbook's name, and a SHA-256 over the cells that were read: a file's own bytes change whenever a program saves it. */
  readonly input: { readonly name: string; readonly sha256: string };
  /** What was said of the run, now or on the sheets of an earlier one. */
  readonly stated: Stated;
  /** `BB`, or `BB2`, `BB3`, … when an edited earlier set is kept. */
  readonly set: string;
}

/** All that a sheet is described from. */
export interface Frame {
  readonly benchmark: Benchmark;
  readonly facts: RunFacts;
  readonly refs: References;
}

/** The sheets of a set, in their order; the same in every release. */
export const sheetIds = [
  "Cover",
  "Contents",
  "Results",
  "Gaps",
  "Duplicates",
  "Ceiling",
  "Sensitivity",
  "Quality",
  "Charts",
  "Choices",
  "Inputs",
  "Boundary",
  "Mapping",
  "Costs",
  "Bridge",
  "Benchmark",
  "Statistics",
  "ChartData",
  "Checks",
  "Sources",
] as const;

export type SheetId = (typeof sheetIds)[number];

/** How the formulas of a benchmark's sheets name things. */
export type References = ReferencesTo<SheetId>;

/** The references of a set of sheets. */
export const referencesOf = (set: string): References =>
  referencesTo<SheetId>(set, {
    contents: "Contents",
    checks: "Checks",
    inputs: "Inputs",
    called: { checks: "Checks", sheet: "the checks sheet" },
    inputPrefix: `${set.toLowerCase()}_`,
  });
