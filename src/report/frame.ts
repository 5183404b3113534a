import type { Benchmark } from "../model/result";
import type { Stated } from "../model/stated";

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

/** How formulas name things: tables, columns and inputs of this set. */
export interface References {
  /** `BB_Costs`: the name of a sheet and of its table. */
  readonly sheet: (name: SheetId) => string;
  /** `BB_Costs[[Gross (£)]]`. */
  readonly column: (table: SheetId, header: string) => string;
  /** `bb_yield_realistic`. */
  readonly input: (id: string) => string;
  /** The value on BB_Inputs whose name is the text of `expression`. */
  readonly inputNamed: (expression: string) => string;
  /** The value of `header` in the first row of `table` whose `key` column equals `expression`. */
  readonly lookUp: (table: SheetId, header: string, key: string, expression: string) => string;
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

/** The value of this row's own column: `[@[Gross (£)]]`. */
export const here = (header: string): string => `[@[${escaped(header)}]]`;

/** Excel's own spelling of a header inside brackets. */
const escaped = (header: string): string => header.replace(/['#[\]]/gu, "'$&");

/** The references of a set of sheets. */
export const referencesOf = (set: string): References => {
  const sheet = (name: SheetId): string => `${set}_${name}`;
  const column = (table: SheetId, header: string): string => `${sheet(table)}[[${escaped(header)}]]`;
  const lookUp: References["lookUp"] = (table, header, key, expression) =>
    `INDEX(${column(table, header)},MATCH(${expression},${column(table, key)},0))`;
  return {
    sheet,
    column,
    lookUp,
    input: (id) => `${set.toLowerCase()}_${id}`,
    inputNamed: (expression) => lookUp("Inputs", "Value", "Name", expression),
  };
};
