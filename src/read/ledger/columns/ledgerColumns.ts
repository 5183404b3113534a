import type { ColumnRole, TableColumn } from "../../../model/corrections";
import type { Basis } from "../../../model/costTable";
import type { LedgerFrame } from "./ledgerFrame";
import type { LedgerRoles } from "./ledgerRoles";
import type { Transactions } from "../transactions/readTransactions";

/** Every column of a ledger and what it was read as; credits beside debits are income. */
export const ledgerColumns = (
  frame: LedgerFrame,
  roles: LedgerRoles,
  { paired }: Transactions,
  basis: Basis,
): readonly TableColumn[] => {
  const read = new Map<number, ColumnRole>();
  const reads = (role: ColumnRole, chosen: LedgerRoles["payee"]): void => {
    if (chosen) read.set(chosen.column.column, role);
  };
  reads(basis, roles.amount);
  reads("income", roles.credit);
  reads("label", roles.label);
  reads("code", paired.code);
  reads("section", paired.section);
  reads("date", roles.date);
  reads("payee", roles.payee);
  reads("reference", roles.reference);
  return frame.columns.map(({ column, header, use }) => ({
    header,
    at: { sheet: frame.grid.sheet, top: frame.headerTop, bottom: frame.headerBottom, left: column, right: column },
    role: read.get(column) ?? roles.stated.get(column) ?? (use === "note" ? "note" : "ignored"),
  }));
};
