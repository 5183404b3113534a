import type { CellRange } from "../../../model/cells";
import type { Transactions } from "../transactions/readTransactions";

/** The cells of a ledger's transactions, each a column as high as the others. */
export interface LedgerRanges {
  readonly plus: readonly CellRange[];
  readonly minus: readonly CellRange[];
  readonly keys: CellRange;
  readonly days: CellRange | null;
}

/** Where amounts, keys and days stand, from the first row under the header to the last transaction. */
export const ledgerRanges = ({ cells, rows, parts, keyColumn, dayColumn }: Transactions): LedgerRanges => {
  const { sheet } = cells.grid;
  const range = (column: number): CellRange => ({
    sheet,
    top: cells.top,
    bottom: cells.top + rows.last,
    left: column,
    right: column,
  });
  return {
    plus: parts.filter(({ sign }) => sign === 1).map(({ column }) => range(column)),
    minus: parts.filter(({ sign }) => sign === -1).map(({ column }) => range(column)),
    keys: range(keyColumn),
    days: dayColumn === null ? null : range(dayColumn),
  };
};

/** Beyond so many rows a formula a line would freeze Excel (DESIGN: sheets written); lines are values then, held by the control total. */
const longestLive = 20_000;

/** Whether a ledger is short enough to be summed up by a formula a line. */
export const isLive = ({ rows }: Transactions): boolean => rows.last < longestLive;
