import { isKnown } from "../../../src/model/missing";
import { amountFormula } from "../../../src/report/amountFormula";
import { ledgerRows } from "../../../src/report/ledger/ledgerRows";
import { ledgerOf, linesOf, type Days, type SmallLedger } from "./smallLedger";

/** The financial year 2024-25 as date serials. */
export const year: Days = { from: 45_383, to: 45_747 };

/** A line's formula, or why there is none, and what it must give. */
export interface LineFormula {
  readonly label: string;
  readonly formula?: string;
  readonly reason?: string;
  readonly expected: number | string;
}

/** The formula of each line of a ledger, or why there is none, and what it must give. */
export const formulasOf = (ledger: SmallLedger): readonly LineFormula[] => {
  const lines = linesOf(ledger);
  const rows = ledgerRows({ lines, ledger: ledgerOf(ledger) });
  return lines.map(({ label, amounts: { gross } }) => {
    if (!gross) throw new Error("no amount");
    const live = amountFormula(gross, "1", { rows, first: "first_day", after: "day_after" });
    return {
      label,
      ...(typeof live === "string" ? { reason: live } : { formula: live.formula }),
      expected: isKnown(gross.value) ? gross.value : "[x]",
    };
  });
};
