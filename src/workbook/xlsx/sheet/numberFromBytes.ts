import { latinText } from "./latinText";

const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The number that a range of bytes spells (xsd:double, white space around it allowed), the double nearest to it; undefined when it spells none.
 * A short decimal is exact in one division (Clinger 1990): at most 15 digits, so the digits are a whole double, and at most 22 places, so the
 * power of ten is one. Anything else goes to `Number`.
 */
export const numberFromBytes = (bytes: Uint8Array, start: number, end: number): number | undefined => {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let digits = 0;
  let places = 0;
  let whole = 0;
  let point = false;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (point) places++;
    } else if (digit === -2 && !point) point = true;
    else break;
  }
  if (at < end || digits === 0 || digits > mostDigits) return numberFromText(latinText(bytes, start, end));
  return decimal(whole, places, negative);
};

/** Up to so many digits are a whole double. */
export const mostDigits = 15;

/** The number that at most `mostDigits` digits spell, so many of them behind the point. A cell has no negative zero. */
export const decimal = (whole: number, places: number, negative: boolean): number => {
  const value = places === 0 ? whole : whole / (powersOfTen[places] ?? Number.NaN);
  return negative && value !== 0 ? -value : value;
};

/** A whole number of plain digits, as indexes and attributes are; undefined for anything else. */
export const indexFromBytes = (bytes: Uint8Array, start: number, end: number): number | undefined => {
  let whole = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    whole = whole * 10 + digit;
  }
  return end > start && end - start <= 15 ? whole : undefined;
};

const decimalForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;

/** The number that a text spells, by the same rule. */
export const numberFromText = (text: string): number | undefined => {
  const trimmed = text.trim();
  const value = Number(trimmed);
  if (!decimalForm.test(trimmed) || !Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
};
