import type { CellRange } from "../../../model/cells";
import type { Grid } from "../../../model/grid";
import type { Ledger, RowSum } from "../../../model/ledger";
import { pounds, type Scale } from "../../../model/money";
import { duplicatePayments } from "../duplicates/duplicatePayments";
import { isLive, ledgerRanges } from "./ledgerRanges";
import type { LedgerRoles } from "../columns/ledgerRoles";
import type { Transactions } from "../transactions/readTransactions";
import type { PrintedSum } from "./reduceLedger";
import type { RepeatedPayments } from "../duplicates/repeatedPayments";

/** What a ledger's lines were reduced from, in pounds. */
export const ledgerFacts = (
  read: Transactions,
  roles: LedgerRoles,
  repeated: RepeatedPayments | null,
  scale: Scale,
): Ledger => {
  const { cells, sums, sign } = read;
  const ranges = ledgerRanges(read);
  const inPounds = ({ rows, sum }: PrintedSum): RowSum => ({ rows, pounds: pounds(sum * scale) });
  return {
    sheet: cells.grid.sheet,
    by: [{ header: read.keyHeader, cells: ranges.keys }],
    plus: ranges.plus,
    minus: ranges.minus,
    multiplier: sign * scale,
    control: pounds(sums.control * scale),
    below: numbersBelow(cells.grid, [...ranges.plus, ...ranges.minus]),
    live: isLive(read),
    all: inPounds(sums.all),
    credits: inPounds(sums.credits),
    otherYears: inPounds(sums.otherYears),
    unreadable: sums.unreadable,
    duplicates: repeated && duplicatePayments(read, roles, repeated, scale),
  };
};

/** Totals, or what stands under a ledger for other reasons. */
const numbersBelow = (grid: Grid, columns: readonly CellRange[]): number => {
  let count = 0;
  for (const { left, bottom } of columns)
    grid.runs(left, bottom + 1, grid.rowCount, (_row, kind, _numbers, from, end) => {
      if (kind === "number") count += end - from;
    });
  return count;
};
