import type { CellRange } from "../../model/cells";
import type { Basis, Evidence } from "../../model/costTable";
import type { Ledger } from "../../model/ledger";
import type { ChosenColumn } from "./columns/chosenColumn";
import { enoughReferences } from "./duplicates/comparedReferences";
import type { LedgerFrame } from "./columns/ledgerFrame";
import type { LedgerRoles } from "./columns/ledgerRoles";
import type { Transactions } from "./transactions/readTransactions";
import type { RepeatedPayments } from "./duplicates/repeatedPayments";

/** What was decided of a ledger, and what each decision rests on. */
export const ledgerEvidence = (
  frame: LedgerFrame,
  roles: LedgerRoles,
  read: Transactions,
  { all }: Ledger,
  repeated: RepeatedPayments | null,
  basis: Basis,
): Evidence[] => {
  const { extent, paired, parts, sums } = read;
  const header: CellRange = { ...extent, top: frame.headerTop, bottom: frame.headerBottom };
  const column = (value: string, chosen: ChosenColumn | null, because = chosen?.because): Evidence[] =>
    chosen && because !== undefined
      ? [
          {
            decision: "column",
            value,
            because,
            at: { ...extent, left: chosen.column.column, right: chosen.column.column },
            confidence: chosen.confidence,
          },
        ]
      : [];
  const marks = [roles.date, roles.payee, roles.reference].flatMap((chosen) => (chosen ? [chosen.column.header] : []));
  return [
    {
      decision: "layout",
      value: `${all.rows} transactions, added up to ${sums.keys.length} lines`,
      because:
        marks.length > 0
          ? `each row has ${marks.map((name) => `“${name}”`).join(", ")}`
          : "more rows than a cost table has, and names that come again and again",
      at: header,
      confidence: marks.length > 1 ? 0.95 : 0.7,
    },
    ...column(basis, roles.amount),
    ...column(
      "income",
      roles.credit,
      `${roles.credit?.because}: ${parts[1]?.sign === 1 ? "printed negative, added to the debits" : "taken from the debits"}`,
    ),
    ...column("label", roles.label),
    ...column("code", paired.code),
    ...column("section", paired.section),
    ...column("date", roles.date),
    ...column("payee", roles.payee),
    ...column(
      "reference",
      roles.reference,
      repeated?.byReference === false
        ? `${roles.reference?.because}; different in every row${read.uses.length > enoughReferences ? ` of the first ${enoughReferences}` : ""}, so repeated payments are looked for without it`
        : roles.reference?.because,
    ),
    {
      decision: "sign",
      value: read.sign > 0 ? "cost positive" : "cost negative",
      because: read.sign > 0 ? "most amounts are positive" : "nearly every amount is negative, or the person says so",
      at: { ...extent, left: parts[0]?.column ?? extent.left, right: parts[0]?.column ?? extent.left },
      confidence: 0.9,
    },
    ...yearEvidence(read),
    ...read.rows.totals.slice(0, listedTotals).map(({ row, label, agrees }): Evidence => ({
      decision: "total",
      value: label === "" ? `row ${row}` : label,
      because: agrees
        ? "the sum of the rows above it, and no transaction"
        : "its words say so, and it has no date or reference",
      at: { ...extent, top: row, bottom: row },
      confidence: agrees ? 0.95 : 0.7,
    })),
    ...(read.cells.amounts.headers > 0
      ? [
          {
            decision: "header",
            value: `repeated in ${read.cells.amounts.headers} rows`,
            because: "the same words as in the first, and not read",
            at: header,
            confidence: 0.95,
          },
        ]
      : []),
  ];
};

/** A ledger printed with subtotals may have thousands. */
const listedTotals = 20;

const yearEvidence = ({ dated, year, months, extent, dayColumn, cells }: Transactions): Evidence[] => {
  if (!year) return [];
  if (!dated) return [{ decision: "year", value: year, because: "a title, or as asked for", confidence: 0.7 }];
  const rows = [...dated.rows].map(([each, count]) => `${each}: ${count}`).join(", ");
  const at = dayColumn === null ? {} : { at: { ...extent, left: dayColumn, right: dayColumn } };
  return [
    { decision: "year", value: year, because: `transactions by year, ${rows}`, ...at, confidence: 0.95 },
    ...(cells.days?.yearsOnly === false
      ? [{ decision: "months", value: String(months), because: "months with transactions", ...at, confidence: 0.9 }]
      : []),
  ];
};
