import { parseFinancialYear, startOf } from "../../../model/year";
import { unitAfter } from "../../../read/detect/units/unitAfter";

/** A year as the heading of a column or the label of a row. Years of one kind can be put in order. */
export interface YearHeading {
  readonly kind: "counted" | "calendar";
  readonly number: number;
  /** As it stands, without a unit behind it. */
  readonly text: string;
}

/** The year that a heading names: “Year 0”, “Y1”, “Yr 2 (£000)”, “2025-26”, “2025/26”, “FY26”, 2026; undefined for any other text, and for a span of years. */
export const yearHeadingIn = (heading: string): YearHeading | undefined => {
  const text = withoutUnit(heading.trim());
  if (text.length > 40) return undefined;
  const counted =
    /^(?:in )?(?:financial )?(?:year|yr|y)\.? ?(?<number>[-–−]? ?\d{1,2})(?![\d/])(?! ?(?:to|[-–]|and|onwards|\+))/iu.exec(
      text,
    );
  const number = counted?.groups?.["number"];
  if (number !== undefined) {
    const size = Number(/\d+/u.exec(number)?.[0]);
    return { kind: "counted", number: /^[-–−]/u.test(number) ? -size : size, text };
  }
  const bare = /^(?:fy ?|year )?(?<year>(?:19|20)\d\d)$/iu.exec(text)?.groups?.["year"];
  if (bare !== undefined) return { kind: "calendar", number: Number(bare), text };
  const short = /^fy ?['’]?(?<year>\d\d)$/iu.exec(text)?.groups?.["year"];
  if (short !== undefined) return { kind: "calendar", number: 2000 + Number(short), text };
  const financial = /^\D{0,12}(?:19|20)\d{2}/u.test(text) ? parseFinancialYear(text) : undefined;
  return financial && { kind: "calendar", number: startOf(financial), text };
};

/** “Year 0 (£000)” → “Year 0”. */
const withoutUnit = (text: string): string =>
  unitAfter(text) === undefined
    ? text
    : text.replace(/[\s,:–-]*\(?(?:in )?(?:£|['’‘]?000|pounds|GBP)[^()]*\)?$/iu, "").trim();
