import type { Evidence } from "../../../model/costTable";
import type { FinancialYear } from "../../../model/year";

/** What years that stand down a table decided. */
export interface YearDown {
  readonly year: FinancialYear | null;
  readonly status: "outturn" | "budget" | null;
  readonly evidence: readonly Evidence[];
}
