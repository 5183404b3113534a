import type { CellRange } from "./cells";
import type { ComparatorRule } from "./choices";
import type { Corrections } from "./corrections";
import type { Basis } from "./costTable";
import type { FinancialYear } from "./year";

/** What a person has said of a run, now or on the sheets of an earlier one; whatever is absent is worked out. */
export interface Stated {
  readonly sheet?: string;
  /** Name of an Excel table. */
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
  /** The year in whose prices costs are compared; the run's own when absent. */
  readonly priceBase?: FinancialYear;
  /** The same class when absent. */
  readonly comparators?: ComparatorRule;
}
