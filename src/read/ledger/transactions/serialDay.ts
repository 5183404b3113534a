import { type FinancialYear, startOf } from "../../../model/year";

const dayMs = 86_400_000;
/** Day 0 of the serials of spreadsheets, for dates from March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/** The date serial of a day; undefined when there is no such day. */
export const serialOfDay = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1901 && year < 2200 ? (date.getTime() - epoch) / dayMs : undefined;
};

/** The day of a serial, `2024-04-30`. */
export const dayOfSerial = (serial: number): string =>
  new Date(epoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10);

/** Months since January of the year 0. */
export const monthOfSerial = (serial: number): number => {
  const date = new Date(epoch + Math.floor(serial) * dayMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The calendar year in which the financial year of a month starts; `month` as `monthOfSerial` gives it. */
export const yearOfMonth = (month: number): number => Math.floor((month - 3) / 12);

/** The serials of 1 April and 31 March of a financial year. */
export const daysOfYear = (year: FinancialYear): { readonly first: number; readonly last: number } => {
  const start = startOf(year);
  return {
    first: (Date.UTC(start, 3, 1) - epoch) / dayMs,
    last: (Date.UTC(start + 1, 2, 31) - epoch) / dayMs,
  };
};

/** Numbers in a column of dates that are days: from 1950 to 2099. */
export const isPlausibleDay = (serial: number): boolean => serial >= 18_264 && serial < 73_051;
