import type { CellRange } from "../model/cells";
import type { Corrections } from "../model/corrections";
import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Grid } from "../model/grid";
import type { FinancialYear } from "../model/year";

/** What the person asked for; whatever is absent is found out from the workbook. */
export interface ReadRequest {
  readonly sheet?: string;
  readonly table?: string;
  /** Cells that the person selected: the table lies in them, or around a single one. */
  readonly selection?: CellRange;
  /** What the person says of the table asked for, or of the best one when several answer; it holds for no other. */
  readonly corrections?: Corrections;
  readonly year?: FinancialYear;
  readonly council: Council | null;
}

/** A workbook as this room needs it: visible sheets first, hidden sheets too, but marked. */
export interface Readable {
  readonly grids: readonly Grid[];
  readonly hidden: ReadonlySet<string>;
  readonly tables: readonly { readonly name: string; readonly range: CellRange; readonly columns: readonly string[] }[];
}

/** A table that looks like a cost table. */
export interface Candidate {
  readonly table: CostTable;
  /** 0 to 1: how much it looks like one. */
  readonly score: number;
}
