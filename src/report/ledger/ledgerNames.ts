import type { Frame } from "../frame";
import { ledgerRows } from "./ledgerRows";
import type { LedgerNames } from "./rowSumFormula";

/** The inputs that hold the days a ledger's lines are of. */
export const ledgerDayInputs = { first: "ledger_first_day", after: "ledger_day_after" } as const;

/** What formulas over the rows of this run's ledger rest on. */
export const ledgerNames = ({ benchmark: { table }, refs }: Frame): LedgerNames => ({
  rows: ledgerRows(table),
  first: refs.input(ledgerDayInputs.first),
  after: refs.input(ledgerDayInputs.after),
});
