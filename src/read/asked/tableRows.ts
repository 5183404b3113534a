import type { TableRow } from "../../model/corrections";
import type { RawTable } from "../detect/table/rawTable";
import type { LinesAndTotals } from "../layouts/linesAndTotals";
import type { StatedRows } from "./statedRows";

/** Every row of a table with figures, as it stood before the person spoke of it, and what it was read as. */
export const tableRows = (
  raw: RawTable,
  { lines, totals }: Pick<LinesAndTotals, "lines" | "totals">,
  stated: StatedRows = new Map(),
): readonly TableRow[] => {
  const totalRows = new Set(totals.map(({ at }) => at.row));
  const lineRows = new Set(lines.map(({ at }) => at.row));
  return raw.rows.map(({ row, label }) => ({
    label,
    at: { sheet: raw.grid.sheet, row, column: raw.labelColumn },
    role: stated.get(row) ?? (totalRows.has(row) ? "total" : lineRows.has(row) ? "line" : "ignored"),
  }));
};
