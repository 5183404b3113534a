import { dateField, type DateSpelling } from "./dateField";
import { numberField, plainNumber, type NumberSpelling } from "./numberField";

/**
 * What a field spells, by itself: a column may know better. `whole` is a number in bare digits, `amount` one with a sign, a point, separators or a
 * pound sign; `code` digits that a number would lose: leading zeros, or more than the 15 that Excel keeps.
 */
export type Spelling = NumberSpelling | DateSpelling | "text";

/** A field read: its spelling, and the number or the day's serial number where it has one. */
export interface Field {
  readonly spelling: Spelling;
  readonly number: number;
}

/** Reads one field that is not empty. */
export const readField = (field: string): Field => {
  // Nothing that begins with a letter is a number or a date, and most words do.
  if (field.charCodeAt(0) >= 0x41 && field.charCodeAt(0) <= 0x7a) return words;
  const bare = field.trim();
  return plainNumber(bare) ?? dateField(bare) ?? numberField(bare) ?? words;
};

const words: Field = { spelling: "text", number: Number.NaN };
