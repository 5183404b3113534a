import { cellText } from "../../cell/cellText";
import { spreadRows } from "./columnContent";
import type { LedgerColumn, LedgerFrame } from "./ledgerFrame";
import type { LedgerRoles } from "./ledgerRoles";

/**
 * Columns that may hold codes or sections of the lines, as far as some of the rows tell: of the organisation, of accounts, or of what comes again, with one
 * text beside nearly every key.
 */
export const columnsBeside = (frame: LedgerFrame, roles: LedgerRoles): LedgerColumn[] => {
  const taken = [roles.amount, roles.credit, roles.label, roles.date, roles.payee, roles.reference];
  const label = roles.label?.column.column;
  if (label === undefined) return [];
  const rows = spreadRows(frame.headerBottom + 1, frame.last);
  const keys = rows.map((row) => cellText(frame.grid, row, label).toLowerCase());
  return frame.columns.filter(
    ({ column, use, content }) =>
      !roles.stated.has(column) &&
      !taken.some((chosen) => chosen?.column.column === column) &&
      (use === "organisation" || use === "nature" || use === null) &&
      content.different > 1 &&
      (content.looked < 30 || content.different * 5 < content.filled * 4) &&
      belongs(column),
  );

  function belongs(column: number): boolean {
    const beside = new Map<string, string>();
    let [again, apart] = [0, 0];
    for (const [place, row] of rows.entries()) {
      const [key, text] = [keys[place] ?? "", cellText(frame.grid, row, column).toLowerCase()];
      const before = beside.get(key);
      if (before === undefined) beside.set(key, text);
      else again++;
      if (before !== undefined && before !== text) apart++;
    }
    return apart * 5 <= again;
  }
};
