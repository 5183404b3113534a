/**
 * How a date is spelled. `date` can be read in one way only: `2025-03-31`, `17-AUG-2023`. `day-first` must be day, month, year (31/03/2025),
 * `day-or-month` could be either way round (03/04/2025), `not-day-first` is no date that way (03/31/2025).
 */
export type DateSpelling = "date" | "day-first" | "day-or-month" | "not-day-first";

interface DateField {
  readonly spelling: DateSpelling;
  /** The serial number of the 1900 date system, days with the time as their fraction; read with the day first. */
  readonly number: number;
}

/** The date that a field without space around it spells; undefined when it spells none. Days before March 1900 are none: Excel counts them wrong. */
export const dateField = (bare: string): DateField | undefined => {
  if (bare.length < 8 || !/^\d/u.test(bare)) return undefined;
  const iso = isoForm.exec(bare);
  if (iso) return certain(serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), timeOf(iso, 4)));
  const numeric = numericForm.exec(bare);
  if (numeric) return dayFirst(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), timeOf(numeric, 5));
  const named = namedForm.exec(bare);
  const month = named ? months.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1 : 0;
  return named && month > 0 ? certain(serial(Number(named[3]), month, Number(named[1]), 0)) : undefined;
};

const time = String.raw`(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.0+)?)?)?`;
const isoForm = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)${time}$`, "u");
const numericForm = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${time}$`, "u");
const namedForm =
  /^(\d{1,2})[- /.](jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[- /.](\d{4})$/iu;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const certain = (number: number | undefined): DateField | undefined =>
  number === undefined ? undefined : { spelling: "date", number };

const dayFirst = (day: number, month: number, year: number, time: number): DateField => {
  const number = serial(year, month, day, time);
  if (number === undefined) return { spelling: "not-day-first", number: Number.NaN };
  return { spelling: day > 12 ? "day-first" : "day-or-month", number };
};

/** The part of a day from the groups of hour, minute and second; NaN for a time that there is not. */
const timeOf = (found: RegExpExecArray, at: number): number => {
  if (found[at] === undefined) return 0;
  const [hour, minute, second] = [Number(found[at]), Number(found[at + 1]), Number(found[at + 2] ?? "0")];
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : Number.NaN;
};

const serial = (year: number, month: number, day: number, time: number): number | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900) return undefined;
  const days = Date.UTC(year, month - 1, day) / 86_400_000 - firstDay;
  // A 31 April would be the first of May.
  const isDay = day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay && days >= 61 && Number.isFinite(time) ? days + time : undefined;
};

/** The day 0 of the 1900 date system, as it holds from March 1900 on. */
const firstDay = Date.UTC(1899, 11, 30) / 86_400_000;
