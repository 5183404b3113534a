import type { Spelling } from "./field/readField";

/** What a column's fields, taken together, say of those that could be read in more than one way. */
export interface Verdict {
  /** It holds codes: bare digits stay text, so that 0123 and 4567 are of one kind. */
  readonly codes: boolean;
  /** Its comma stands for a decimal point somewhere, so that neither 1,234 nor 1.234 is certain. */
  readonly decimalCommas: boolean;
  /** Its dates have the day first. */
  readonly dayFirst: boolean;
}

/** The spellings that a column has shown, a bit each. */
export type Shown = number;

/** The bits of a spelling; 0 for one that says nothing of its column. */
export const shownBy: Readonly<Record<Spelling, Shown>> = {
  text: 0,
  whole: 0,
  date: 0,
  code: 1,
  amount: 2,
  percent: 2,
  "decimal-comma": 4,
  "day-first": 8,
  "day-or-month": 16,
  "not-day-first": 32,
};

/** The verdict on a column by all that it has shown. */
export const verdictOn = (shown: Shown): Verdict => ({
  codes: has(shown, "code") && !has(shown, "amount"),
  decimalCommas: has(shown, "decimal-comma"),
  dayFirst: has(shown, "day-first") && !has(shown, "not-day-first"),
});

/** True when a column has dates in digits and it is not certain which part is the day. */
export const hasDoubtfulDates = (shown: Shown): boolean =>
  (shown & (shownBy["day-first"] | shownBy["day-or-month"] | shownBy["not-day-first"])) !== 0 &&
  !verdictOn(shown).dayFirst;

export const isSameVerdict = (one: Verdict, other: Verdict): boolean =>
  one.codes === other.codes && one.decimalCommas === other.decimalCommas && one.dayFirst === other.dayFirst;

const has = (shown: Shown, spelling: Spelling): boolean => (shown & shownBy[spelling]) !== 0;
