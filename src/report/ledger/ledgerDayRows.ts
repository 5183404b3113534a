import { ledgerDayLabels } from "../../text/ledger";
import type { Frame } from "../frame";
import type { InputRow } from "../inputRow";
import { ledgerDayInputs } from "./ledgerNames";
import { ledgerRows } from "./ledgerRows";

/** The days that a ledger's lines are of, as inputs for their formulas to ask for; none where every row counts. */
export const ledgerDayRows = ({ benchmark: { table } }: Frame): readonly InputRow[] => {
  const { days } = ledgerRows(table);
  if (days === null) return [];
  const day = (name: string, label: string, value: number): InputRow => ({
    name,
    label,
    value,
    unit: "date serial",
    kind: "Input",
    source: ledgerDayLabels.source,
    format: "general",
  });
  return [
    day(ledgerDayInputs.first, ledgerDayLabels.first, days.first),
    day(ledgerDayInputs.after, ledgerDayLabels.after, days.after),
  ];
};
