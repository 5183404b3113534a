import type { CellRange } from "../../../src/model/cells";
import type { Amount, CostLine } from "../../../src/model/costTable";
import { isCellError, type CellValue } from "../../../src/model/grid";
import type { Ledger, RowSum } from "../../../src/model/ledger";
import { missing } from "../../../src/model/missing";
import { pounds } from "../../../src/model/money";
import { shownAs, type Columns } from "./cellsOf";

/** A transaction as it stands in a ledger: what it is booked to, its day, debit and credit. */
export interface Transaction {
  readonly key: CellValue;
  readonly day?: CellValue;
  readonly debit: CellValue;
  readonly credit?: CellValue;
}

/** How transactions stand on a sheet from row 1: keys in A, days in B, debits in C, credits in D. */
export const columnsOf = (transactions: readonly Transaction[]): Columns => ({
  A: transactions.map(({ key }) => key),
  B: transactions.map(({ day = null }) => day),
  C: transactions.map(({ debit }) => debit),
  D: transactions.map(({ credit = null }) => credit),
});

/** The days that transactions must be of, both inside. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A ledger and how its lines are made: of which days, and of debits less credits or of debits alone. */
export interface SmallLedger {
  readonly transactions: readonly Transaction[];
  readonly days?: Days | undefined;
  readonly hasCredits?: boolean;
  readonly sheet?: string;
}

const rangeIn = ({ sheet = "Ledger", transactions }: SmallLedger, column: number): CellRange => ({
  sheet,
  top: 1,
  bottom: transactions.length,
  left: column,
  right: column,
});

/** A line for each key, letter case aside, worked out row by row and without a formula; rows with an error for a key have none. */
export const linesOf = (ledger: SmallLedger): readonly CostLine[] => {
  const { transactions, days, sheet = "Ledger" } = ledger;
  const keyed = transactions.filter(({ key }) => !isCellError(key));
  const keys = new Map(keyed.map(({ key }) => [shownAs(key), typeof key === "string" ? key : shownAs(key)]));
  return [...keys].map(([shown, is]): CostLine => {
    const own = keyed.filter(({ key, day }) => shownAs(key) === shown && isOf(day, days));
    const amounts = amountsOf(ledger, own);
    const gross: Amount = {
      value: amounts.length === 0 ? missing("blank") : sumOf(amounts).pounds,
      plus: [rangeIn(ledger, 3)],
      minus: ledger.hasCredits ? [rangeIn(ledger, 4)] : [],
      where: [{ cells: rangeIn(ledger, 1), is }, ...(days ? [{ cells: rangeIn(ledger, 2), ...days }] : [])],
      multiplier: 1,
      live: true,
    };
    return {
      id: `line-${shown}`,
      label: is === "" ? "(no cost centre)" : is,
      code: null,
      at: { sheet, row: transactions.findIndex(({ key }) => shownAs(key) === shown) + 1, column: 1 },
      section: sheet,
      kind: "line",
      amounts: { gross },
      mapped: [],
    };
  });
};

/** The facts of such a ledger; nobody can tell what is repeated. */
export const ledgerOf = (ledger: SmallLedger): Ledger => {
  const { transactions, days, sheet = "Ledger" } = ledger;
  const all = amountsOf(ledger, transactions);
  return {
    sheet,
    by: [{ header: "Cost centre", cells: rangeIn(ledger, 1) }],
    plus: [rangeIn(ledger, 3)],
    minus: ledger.hasCredits ? [rangeIn(ledger, 4)] : [],
    multiplier: 1,
    control: sumOf(all).pounds,
    below: 0,
    live: true,
    all: sumOf(all),
    credits: sumOf(all.filter((amount) => amount < 0)),
    otherYears: sumOf(
      amountsOf(
        ledger,
        transactions.filter(({ day }) => !isOf(day, days)),
      ),
    ),
    unreadable: transactions.filter(
      ({ debit }) => (typeof debit === "string" && debit !== "") || isCellError(debit ?? null),
    ).length,
    duplicates: null,
  };
};

const amountsOf = ({ hasCredits = false }: SmallLedger, transactions: readonly Transaction[]): readonly number[] =>
  transactions.flatMap(({ debit, credit }) => [
    ...(typeof debit === "number" ? [debit] : []),
    ...(hasCredits && typeof credit === "number" ? [-credit] : []),
  ]);

const sumOf = (amounts: readonly number[]): RowSum => ({
  rows: amounts.length,
  pounds: pounds(amounts.reduce((sum, amount) => sum + amount, 0)),
});

const isOf = (day: CellValue | undefined, days: Days | undefined): boolean =>
  days === undefined || (typeof day === "number" && day >= days.from && day < days.to + 1);
