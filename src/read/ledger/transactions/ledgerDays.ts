import type { Grid } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";
import { dateSpelling } from "../../cell/dateSpelling";
import { dateDigits } from "./dateDigits";
import { PlaceCache } from "./placeCache";
import { daysOfYear, isPlausibleDay } from "./serialDay";

/** The day of each row from the top: a serial; less than nothing for a day that is told by text, which a formula does not see; 0 for none. */
export interface LedgerDays {
  readonly days: Int32Array;
  /** True when rows tell a financial year and no day. */
  readonly yearsOnly: boolean;
}

/** Reads a column of dates, or of financial years, once. */
export const ledgerDays = (grid: Grid, column: number, top: number, bottom: number, yearsOnly: boolean): LedgerDays => {
  const days = new Int32Array(bottom - top + 1);
  const byPlace = new PlaceCache();
  const spelt = yearsOnly ? yearSpelling : daySpelling;
  grid.scan(column, top, bottom, (row, kind, told) => {
    let day = 0;
    if (kind === "number") {
      if (!yearsOnly && isPlausibleDay(told)) day = Math.floor(told);
      else day = -(yearsOnly ? orNone(yearSpelling(String(told))) : orNone(dateDigits(told)));
    } else if (kind === "text") {
      day = byPlace.at(told);
      if (day === 0) {
        const text = grid.text(told);
        day = -orNone(spelt(text));
        // 1 stands for a text that is known to be no date: it is no day of this century.
        byPlace.set(told, day === 0 ? (day = 1) : day);
      }
      if (day > 0) day = 0;
    }
    days[row - top] = day;
  });
  return { days, yearsOnly };
};

const orNone = (serial: number | undefined): number => (serial === undefined ? 0 : serial);

const daySpelling = (text: string): number | undefined => dateSpelling(text) ?? dateDigits(Number(text));

const yearSpelling = (text: string): number | undefined => {
  const year = parseFinancialYear(text);
  return year && daysOfYear(year).first;
};
