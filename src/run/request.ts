import type { CellRange } from "../model/cells";
import type { ComparatorRule } from "../model/choices";
import type { Corrections } from "../model/corrections";
import type { Basis } from "../model/costTable";
import type { FinancialYear } from "../model/year";
import type { MappingRow } from "../read/mapping/mappingRow";
import type { RememberedLine } from "./rememberedMapping";

/**
 * What a person asked of a run. Whatever is absent is what an earlier run's sheets say, else it is found out, and said.
 * Plain data, so that it can be sent to another thread.
 */
export interface RunRequest {
  readonly sheet?: string;
  readonly table?: string;
  /** Cells that hold the table. */
  readonly selection?: CellRange;
  /** What the person says of the table against how it was read. */
  readonly corrections?: Corrections;
  /** Code or name; when absent, the council that the workbook names. */
  readonly council?: string;
  readonly year?: FinancialYear;
  /** Gross when absent, or net for a table that has no gross figures. */
  readonly basis?: Basis;
  /** The same class when absent. */
  readonly comparators?: ComparatorRule;
  /** A mapping file's rows; they win over a mapping remembered in the workbook. */
  readonly mapping: readonly MappingRow[] | null;
  /** Lines that the person mapped by hand in this sitting; they win over everything else. */
  readonly assigned?: readonly RememberedLine[];
}

/** Told each step of a run in words, for a progress line. */
export type OnStep = (step: string) => void;
