import type { CellRange } from "./cells";
import type { Pounds } from "./money";

/**
 * A condition that a row of a ledger meets, by the cell it has in `cells` (one column, as many rows as the amounts). `is`: the cell shows this text, letter
 * case aside, and a number shows as its digits; an empty text is an empty cell. `from` and `to`: the cell holds a date serial within, both inside.
 */
export type RowCondition =
  | { readonly cells: CellRange; readonly is: string }
  | { readonly cells: CellRange; readonly from: number; readonly to: number };

/** Rows of a ledger, and what they come to. */
export interface RowSum {
  readonly rows: number;
  readonly pounds: Pounds;
}

/** A payment that stands in a ledger more than once: same payee, date, amount and reference, as far as the ledger has them. Nothing is removed for it. */
export interface DuplicatePayment {
  /** The rows of the sheet, from the top: the first is the payment, the others repeat it. */
  readonly rows: readonly number[];
  readonly payee: string;
  /** As shown in the ledger; empty where it has none. */
  readonly date: string;
  readonly reference: string;
  /** The line of the cost table that holds it. */
  readonly line: string;
  /** One payment. */
  readonly amount: Pounds;
  /** What the repeats come to, less those that a credit of the same payee and reference takes back. */
  readonly pounds: Pounds;
}

/** What a ledger's lines were reduced from. */
export interface Ledger {
  readonly sheet: string;
  /** Header, place and use of the columns that lines are made of, e.g. the cost centre. */
  readonly by: readonly { readonly header: string; readonly cells: CellRange }[];
  /** The amounts of every transaction; debits less credits where there are both. */
  readonly plus: readonly CellRange[];
  readonly minus: readonly CellRange[];
  /** Pounds per unit, with a minus sign where the ledger's sign differs from ours. */
  readonly multiplier: number;
  /** What a live sum over `plus` less `minus` gives now, in pounds: when it gives something else, the ledger has moved on. */
  readonly control: Pounds;
  /** Cells under the last transaction, in the columns of the amounts, that hold a number: more of them later are transactions that were added. */
  readonly below: number;
  /** False for a ledger too long to be summed up by a formula a line: its lines are values then, held by the control total. */
  readonly live: boolean;
  /** Every transaction with an amount. */
  readonly all: RowSum;
  /** Negative transactions among them: credits, reversals, income. */
  readonly credits: RowSum;
  /** Transactions outside the year that is read, which no line holds. */
  readonly otherYears: RowSum;
  /** Rows whose amount cannot be read, which no line holds. */
  readonly unreadable: number;
  /** Null when the ledger has neither payee nor reference, so that nobody can tell; the largest first. */
  readonly duplicates: {
    readonly all: RowSum;
    /** The largest of them, at most 1,000. */
    readonly listed: readonly DuplicatePayment[];
    /** What was compared: the headers of the columns. */
    readonly compared: readonly string[];
  } | null;
}
