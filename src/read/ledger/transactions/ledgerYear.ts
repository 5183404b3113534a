import { type FinancialYear, startOf, yearStarting } from "../../../model/year";
import { entry } from "./entry";
import { rowUse } from "./ledgerRows";
import type { LedgerDays } from "./ledgerDays";
import { PlaceCache } from "./placeCache";
import { monthOfSerial, yearOfMonth } from "./serialDay";

/** The year of a ledger by its dates, and what lies outside it. */
export interface LedgerYear {
  readonly year: FinancialYear;
  /** Months of the year, from 0 for April, in which there are transactions; empty when rows tell no months. */
  readonly months: readonly number[];
  /** Transactions by year, the fullest first. */
  readonly rows: ReadonlyMap<FinancialYear, number>;
  /** Transactions without a date that can be read. */
  readonly undated: number;
}

/** The asked year, else the one with most transactions; null when no row has a date, or none has the asked year. */
export const ledgerYear = (
  { days, yearsOnly }: LedgerDays,
  uses: Uint8Array,
  asked: FinancialYear | undefined,
): LedgerYear | null => {
  const rowsByMonth = new Int32Array(lastMonth);
  const months = new Set<number>();
  const monthByDay = new PlaceCache();
  let undated = 0;
  for (let place = 0; place < uses.length; place++) {
    if (uses[place] !== rowUse.held) continue;
    const day = entry(days, place);
    if (day === 0) undated++;
    else {
      let month = monthByDay.at(Math.abs(day));
      if (month === 0) {
        monthByDay.set(Math.abs(day), (month = monthOfSerial(Math.abs(day))));
        months.add(month);
      }
      rowsByMonth[month] = entry(rowsByMonth, month) + 1;
    }
  }
  const byYear = new Map<number, number>();
  for (const month of months) {
    const rows = entry(rowsByMonth, month);
    const before = byYear.get(yearOfMonth(month));
    byYear.set(yearOfMonth(month), before === undefined ? rows : before + rows);
  }
  const sorted = [...byYear].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const start = asked === undefined ? sorted[0]?.[0] : startOf(asked);
  if (start === undefined || !byYear.has(start)) return null;
  return {
    year: yearStarting(start),
    months: yearsOnly
      ? []
      : [...months]
          .filter((month) => yearOfMonth(month) === start)
          .map((month) => (month - 3) % 12)
          .sort((a, b) => a - b),
    rows: new Map(sorted.map(([year, rows]) => [yearStarting(year), rows])),
    undated,
  };
};

/** Dates are read up to the year 2200. */
const lastMonth = 2_200 * 12;
