import type { CellValue } from "../../../src/model/grid";

/** What Excel makes of a text that is typed into a cell; `numberFormat` is the one that a General cell takes on with it. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/**
 * A text as Excel (English, United Kingdom) takes it in: `=1+1` is a formula, `5%` a number, `1/2` a date; in a cell formatted as text (`@`)
 * everything stays what it is, and a leading apostrophe keeps the rest as it is everywhere.
 */
export const typedValue = (text: string, isTextCell: boolean): Typed => {
  if (text === "") return { value: null };
  if (isTextCell) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const number = typedNumber(trimmed) ?? typedFraction(trimmed) ?? typedDate(trimmed) ?? typedTime(trimmed);
  if (number) return number;
  if (/^(?:true|false)$/iu.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (/^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/iu.test(trimmed))
    return { value: { error: trimmed.toUpperCase() } };
  // What begins like a sum is taken for one; the sign of a number was dealt with above.
  if (/^[-+@]./u.test(trimmed)) return { value: null, formula: `=${trimmed}` };
  return { value: text };
};

const numeric = /^([-+]?)(£|\$|€)?\s?([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[-+]?\d+)?\s?(%)?$/iu;

const typedNumber = (text: string): Typed | undefined => {
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  const match = numeric.exec(inBrackets ?? text);
  if (!match) return undefined;
  const [, sign = "", currency, inner = "", digits = "", exponent = "", percent] = match;
  if (inBrackets !== undefined && (sign !== "" || inner !== "")) return undefined;
  const size = Number(`${digits.replaceAll(",", "")}${exponent}`);
  const isNegative = inBrackets !== undefined || sign === "-" || inner === "-";
  const value = (isNegative ? -size : size) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(value)) return undefined;
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent !== undefined) return { value, numberFormat: `0${decimals}%` };
  if (currency !== undefined) return { value, numberFormat: `${currency}#,##0${decimals}` };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  return digits.includes(",") ? { value, numberFormat: `#,##0${decimals}` } : { value };
};

const typedFraction = (text: string): Typed | undefined => {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/u.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -size : size, numberFormat: "# ?/?" };
};

const months = "january february march april may june july august september october november december".split(" ");

/** 1 to 12 for a month's name or its first three letters, else 0. */
const monthNamed = (name: string): number =>
  months.findIndex((month) => [month, month.slice(0, 3)].includes(name.toLowerCase())) + 1;

const typedDate = (text: string): Typed | undefined => {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  // A financial year such as 2011-12 is December 2011 to Excel.
  const yearFirst = /^(\d{4})[-/](\d{1,2})$/u.exec(text);
  if (yearFirst) return date(Number(yearFirst[1]), Number(yearFirst[2]), 1, "mmm-yy");
  const yearLast = /^(\d{1,2})[-/](\d{4})$/u.exec(text);
  if (yearLast) return date(Number(yearLast[2]), Number(yearLast[1]), 1, "mmm-yy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/u.exec(text);
  if (full) return date(year(full[3] ?? ""), Number(full[2]), Number(full[1]), "dd/mm/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (short) return date(thisYear, Number(short[2]), Number(short[1]), "dd-mmm");
  const named = /^(?:(\d{1,2})[-\s])?([A-Z]{3,9})[-\s](\d{2}|\d{4})$/iu.exec(text);
  const month = monthNamed(named?.[2] ?? "");
  if (named && month > 0)
    return date(year(named[3] ?? ""), month, Number(named[1] ?? 1), named[1] === undefined ? "mmm-yy" : "dd-mmm-yy");
  return undefined;
};

/** Excel puts a date without a year into the present one; here it stands still, so that no test depends on the day. */
const thisYear = 2025;

const year = (digits: string): number => Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 30 ? 2000 : 1900);

/** Days since 30 December 1899, as Excel counts them from March 1900 on. */
const date = (inYear: number, month: number, day: number, numberFormat: string): Typed | undefined => {
  const at = new Date(Date.UTC(inYear, month - 1, day));
  if (inYear < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return { value: at.getTime() / 86_400_000 + 25_569, numberFormat };
};

const typedTime = (text: string): Typed | undefined => {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: match[3] ? "hh:mm:ss" : "hh:mm" };
};
