import type { Basis } from "../model/costTable";
import type { ComparatorRule } from "../model/choices";
import type { FinancialYear } from "../model/year";
import type { MappingRow } from "../read/mapping/mappingRow";

/** What a person asked of a run. Whatever is absent is found out, and said. */
export interface RunRequest {
  readonly sheet?: string;
  readonly table?: string;
  /** Code or name; when absent, the council that the workbook names. */
  readonly council?: string;
  readonly year?: FinancialYear;
  /** Gross when absent, or net for a table that has no gross figures. */
  readonly basis?: Basis;
  readonly comparators: ComparatorRule;
  /** A mapping file's rows; they win over a mapping remembered in the workbook. */
  readonly mapping: readonly MappingRow[] | null;
}

/** Told each step of a run in words, for a progress line. */
export type OnStep = (step: string) => void;
