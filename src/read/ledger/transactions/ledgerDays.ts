import type { Grid } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";
import { dateSpelling } from "../../cell/dateSpelling";
import { dateDigits } from "./dateDigits";
import { cellNumber } from "../../../model/cellNumber";
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
  const ofNumber = (told: number): number => {
    if (!yearsOnly && isPlausibleDay(told)) return Math.floor(told);
    return -(yearsOnly ? orNone(yearSpelling(String(told))) : orNone(dateDigits(told)));
  };
  const ofText = (told: number): number => {
    let day = byPlace.at(told);
    if (day === 0) {
      day = -orNone(spelt(grid.text(told)));
      // 1 stands for a text that is known to be no date: it is no day of this century.
      byPlace.set(told, day === 0 ? (day = 1) : day);
    }
    return day > 0 ? 0 : day;
  };
  grid.runs(column, top, bottom, (row, kind, numbers, from, end) => {
    if (kind !== "number" && kind !== "text") return;
    const isNumber = kind === "number";
    const shift = row - top - from;
    for (let at = from; at < end; at++) {
      const told = cellNumber(numbers, at);
      days[at + shift] = isNumber ? ofNumber(told) : ofText(told);
    }
  });
  return { days, yearsOnly };
};

const orNone = (serial: number | undefined): number => (serial === undefined ? 0 : serial);

const daySpelling = (text: string): number | undefined => dateSpelling(text) ?? dateDigits(Number(text));

const yearSpelling = (text: string): number | undefined => {
  const year = parseFinancialYear(text);
  return year && daysOfYear(year).first;
};
