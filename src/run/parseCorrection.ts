import {
  type ColumnRole,
  columnRoles,
  type HeaderPlace,
  type RowRole,
  rowRoles,
  type SignsShown,
  signsShown,
} from "../model/corrections";
import { scales, type Scale } from "../model/money";
import { unitWords } from "../text/choices";

/** The unit that a text names in words or as the pounds that one is worth; null when it names none. */
export const parseUnit = (text: string): Scale | null =>
  scales.find((scale) => unitWords[scale] === worded(text) || String(scale) === worded(text)) ?? null;

/** The rows of a header, as in `4`, `4:6` or `rows 4 to 6`; null for anything else. */
export const parseHeader = (text: string): HeaderPlace | null => {
  const { first, last = first } = headerSpelling.exec(text.trim())?.groups ?? {};
  const [top, bottom] = [Number(first), Number(last)].sort((a, b) => a - b);
  return top !== undefined && bottom !== undefined && top > 0 ? { top, bottom } : null;
};

const headerSpelling = /^(?:rows?\s+)?(?<first>\d{1,7})(?:\s*(?::|-|to)\s*(?<last>\d{1,7}))?$/iu;

/** Months from 1 to 12, as in `9` or `9 months`; null for anything else. */
export const parseMonths = (text: string): number | null => {
  const months = Number(/^(?<months>\d{1,2})(?:\s*months?)?$/iu.exec(text.trim())?.groups?.["months"]);
  return months >= 1 && months <= 12 ? months : null;
};

/** How cost is shown; null when the text does not say. */
export const parseSigns = (text: string): SignsShown | null => signsShown.find((one) => one === worded(text)) ?? null;

/** What a column is; null for no role of a column. */
export const parseColumnRole = (text: string): ColumnRole | null =>
  columnRoles.find((role) => role === worded(text)) ?? null;

/** What a row is; null for no role of a row. */
export const parseRowRole = (text: string): RowRole | null => rowRoles.find((role) => role === worded(text)) ?? null;

const worded = (text: string): string => text.trim().toLowerCase();
