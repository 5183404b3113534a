import type { FinancialYear } from "../../../model/year";
import { amountAt, entry, markAt } from "../transactions/entry";
import { ExactSum, ExactSums } from "./exactSums";
import { amountMark } from "../transactions/ledgerAmounts";
import { type LedgerCells, rowUse } from "../transactions/ledgerRows";
import { daysOfYear } from "../transactions/serialDay";

/** Rows and what they come to in the ledger's unit, cost positive. */
export interface PrintedSum {
  readonly rows: number;
  readonly sum: number;
}

/** What one key comes to. */
export interface KeySum extends PrintedSum {
  readonly key: number;
  /** Place of its first transaction. */
  readonly first: number;
  /** Rows that cannot be read. */
  readonly unreadable: number;
  /** True when a formula over the cells gives another sum: numbers stored as text, rows left out that it would see, errors. */
  readonly spoilt: boolean;
}

/** A ledger's sums, in its unit. */
export interface LedgerSums {
  readonly keys: readonly KeySum[];
  readonly all: PrintedSum;
  readonly credits: PrintedSum;
  readonly otherYears: PrintedSum;
  readonly undatedLeftOut: number;
  readonly unreadable: number;
  /** What a formula over the numbers in the cells gives. */
  readonly control: number;
}

/**
 * Adds a ledger up by key in one pass, and marks the rows of other years in `uses`. With `only`, rows outside that year are left out; a row without a date is
 * kept where every dated one is of the year, because nothing says then that it is of another.
 */
export const reduceLedger = (
  { amounts, keys, days }: LedgerCells,
  uses: Uint8Array,
  last: number,
  only: FinancialYear | null,
  sign: 1 | -1,
): LedgerSums => {
  const size = keys.texts.length;
  const sums = new ExactSums(size);
  const rows = new Int32Array(size);
  const firsts = new Int32Array(size).fill(-1);
  const unreadable = new Int32Array(size);
  const spoilt = new Uint8Array(size);
  const range = only && days ? daysOfYear(only) : null;
  const [all, credits, other, control] = [new Tally(), new Tally(), new Tally(), new ExactSum()];
  let [undatedLeftOut, unreadableRows] = [0, 0];
  for (let place = 0; place <= last; place++) {
    const mark = markAt(amounts.marks, place);
    if (mark === 0) continue;
    const key = entry(keys.ids, place);
    const day = days && range ? entry(days.days, place) : 0;
    const inYear = range === null || (Math.abs(day) >= range.first && Math.abs(day) <= range.last);
    // A formula compares dates that are numbers, and adds up amounts that are numbers.
    const seen = range === null || (inYear && day > 0);
    const use = markAt(uses, place);
    if (use === rowUse.unreadable) {
      unreadableRows++;
      unreadable[key] = entry(unreadable, key) + 1;
      // A formula passes over text and errors as we do, but not over what Excel will have calculated.
      if ((mark & amountMark.uncalculated) !== 0) spoilt[key] = 1;
      // Of debit and credit it sees the one that is a number.
      if ((mark & (amountMark.figure | amountMark.spelt)) === amountMark.figure) {
        control.add(sign * amountAt(amounts.values, place));
        spoilt[key] = 1;
      }
    } else {
      const amount = sign * amountAt(amounts.values, place);
      const isNumber = (mark & amountMark.spelt) === 0;
      if (isNumber) control.add(amount);
      if (use === rowUse.held) {
        all.add(amount);
        if (amount < 0) credits.add(amount);
        if (inYear) {
          sums.add(key, amount);
          rows[key] = entry(rows, key) + 1;
        } else {
          other.add(amount);
          uses[place] = rowUse.otherYear;
          if (day === 0) undatedLeftOut++;
        }
      }
      const counts = use === rowUse.held && inYear;
      if (counts !== (isNumber && seen) || (counts && !isNumber)) spoilt[key] = 1;
    }
    if (entry(firsts, key) < 0 && use !== rowUse.total) firsts[key] = place;
  }
  const found: KeySum[] = [];
  for (let key = 0; key < size; key++)
    if (entry(rows, key) > 0 || (entry(unreadable, key) > 0 && entry(firsts, key) >= 0))
      found.push({
        key,
        rows: entry(rows, key),
        sum: sums.at(key),
        first: entry(firsts, key),
        unreadable: entry(unreadable, key),
        spoilt: spoilt[key] === 1 || keys.texts[key]?.odd === true,
      });
  return {
    keys: found.sort((a, b) => a.first - b.first),
    all: all.value,
    credits: credits.value,
    otherYears: other.value,
    undatedLeftOut,
    unreadable: unreadableRows,
    control: control.value,
  };
};

class Tally {
  private rows = 0;
  private readonly sum = new ExactSum();

  add(amount: number): void {
    this.rows++;
    this.sum.add(amount);
  }

  get value(): PrintedSum {
    return { rows: this.rows, sum: this.sum.value };
  }
}
