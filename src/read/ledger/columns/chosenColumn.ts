import type { LedgerColumn } from "./ledgerFrame";

/** A column with why it was chosen. */
export interface ChosenColumn {
  readonly column: LedgerColumn;
  readonly because: string;
  readonly confidence: number;
}

/** A column chosen for nothing but its header. */
export const byHeader = (column: LedgerColumn): ChosenColumn => ({
  column,
  because: `header “${column.header}”`,
  confidence: 0.9,
});
