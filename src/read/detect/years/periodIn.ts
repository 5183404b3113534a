import { type FinancialYear, yearStarting } from "../../../model/year";

/** Whether a text speaks of what was spent or of what was planned; null when of neither. */
export const statusIn = (text: string): "outturn" | "budget" | null => {
  if (/\b(?:out-?turn|actuals?|spent|spend to date|final accounts?|audited)\b/iu.test(text)) return "outturn";
  return /\b(?:budget(?:ed)?s?|estimates?|forecast|projected|planned|plan)\b/iu.test(text) ? "budget" : null;
};

/** The months that the figures cover, when a text says that they are fewer than twelve; null otherwise. */
export const monthsIn = (text: string): number | null => {
  const period = /\b(?:period|month|mth)\s*(?<months>\d{1,2})\b/iu.exec(text)?.groups?.["months"];
  const words = /\b(?<words>three|six|nine)[- ]months?\b/iu.exec(text)?.groups?.["words"]?.toLowerCase();
  const quarters = /\b(?:quarters?|q)\s?(?<quarters>[1-4])\b(?!\s?[-/]\d)/iu.exec(text)?.groups?.["quarters"];
  const named = dayOfEnd.exec(text)?.groups?.["month"];
  const months =
    period !== undefined
      ? Number(period)
      : words !== undefined
        ? wordMonths[words]
        : quarters !== undefined
          ? Number(quarters) * 3
          : named === undefined
            ? undefined
            : monthOfYear(named);
  return months === undefined || months < 1 || months >= 12 ? null : months;
};

/** The financial year in which a period ends, "6 months to 30 September 2024"; undefined when a text names no such end. */
export const yearToDateIn = (text: string): FinancialYear | undefined => {
  const { month, year } = dayOfEnd.exec(text)?.groups ?? {};
  const months = month === undefined || year === undefined ? undefined : monthOfYear(month);
  return months === undefined ? undefined : yearStarting(Number(year) - (months > 9 ? 1 : 0));
};

const dayOfEnd =
  /\b(?:to|ended|ending)\s+(?:30(?:th)?|31(?:st)?|29(?:th)?|28(?:th)?)\s+(?<month>[a-z]+)(?:\s+(?<year>20\d{2}))?/iu;

const wordMonths: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9 };
const fromApril = ["apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar"];

const monthOfYear = (name: string): number | undefined => {
  const place = fromApril.indexOf(name.slice(0, 3).toLowerCase());
  return place < 0 ? undefined : place + 1;
};
