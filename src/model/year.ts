declare const kind: unique symbol;

/** A financial year, 1 April to 31 March, written `2024-25`. */
export type FinancialYear = string & { readonly [kind]: "financial-year" };

/** The financial year that starts on 1 April of `start`. */
export const yearStarting = (start: number): FinancialYear =>
  `${start}-${String((start + 1) % 100).padStart(2, "0")}` as FinancialYear;

/** The calendar year in which the financial year starts. */
export const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

/** How many years `to` lies after `from`; negative when before. */
export const yearsBetween = (from: FinancialYear, to: FinancialYear): number => startOf(to) - startOf(from);

const spellings: readonly RegExp[] = [
  /(?<!\d)(?<start>(?:19|20)\d{2})\s*(?:[-/–—_]|to)\s*(?:20)?(?<end>\d{2})(?!\d)/iu,
  /(?<!\d)(?<start>20\d{2})(?<end>\d{2})(?!\d)/u,
];
const ending =
  /(?:year\s+end(?:ing|ed)|31(?:st)?\s+march|31[./]0?3[./])[^0-9]*(?:31(?:st)?\s+march\s+)?(?<end>20\d{2})/iu;

/**
 * Finds a financial year in text: `2024-25`, `2024/25`, `2024 to 2025`, `202425`, "year ending 31 March 2025".
 * Returns undefined when there is none, or when the two halves do not follow each other (`2024-27`).
 */
export const parseFinancialYear = (text: string): FinancialYear | undefined => {
  for (const spelling of spellings) {
    const found = spelling.exec(text)?.groups;
    const start = Number(found?.["start"]);
    if (found && (start + 1) % 100 === Number(found["end"])) return yearStarting(start);
  }
  const end = ending.exec(text)?.groups?.["end"];
  return end === undefined ? undefined : yearStarting(Number(end) - 1);
};
