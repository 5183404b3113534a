import type { FunctionId } from "../../model/taxonomy";

/** One row of a mapping that a person or a club keeps: which function a line belongs to, and how much of it. */
export interface MappingRow {
  /** A line's label, code or id. */
  readonly line: string;
  readonly function: FunctionId;
  /** Share of the line, 0 to 1; the shares of a line sum to 1. */
  readonly share: number;
  /** Share of it that could be shared, 0 to 1. */
  readonly addressable: number;
  readonly who: string;
  readonly when: string;
  readonly taxonomyVersion: string;
}

/** The columns of a mapping file, in order. `suggested` is for the person who fills in `function`, and is not read back. */
export const mappingColumns = [
  "line",
  "function",
  "share",
  "addressable",
  "who",
  "when",
  "taxonomy_version",
  "suggested",
] as const;
