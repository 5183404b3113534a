import type { Issue } from "../../../model/issue";
import type { MoneyRow } from "./moneyRow";

/** The rows of money of a table, and what is to be said of their cells. */
export interface RowsRead {
  readonly rows: readonly MoneyRow[];
  readonly issues: readonly Issue[];
  /** Rows of the sheet that hold them, so that nothing else is read there. */
  readonly taken: readonly number[];
}
