/** How a number, or what could be taken for one, is spelled; see `Spelling`. */
export type NumberSpelling = "whole" | "amount" | "percent" | "code" | "decimal-comma";

interface NumberField {
  readonly spelling: NumberSpelling;
  readonly number: number;
}

/** The number that bare digits spell, with a minus and a point at most, as in most fields of a ledger; undefined for any other spelling. */
export const plainNumber = (bare: string): NumberField | undefined => {
  if (wholeForm.test(bare)) return { spelling: "whole", number: Number(bare) };
  return decimalForm.test(bare) ? finite("amount", Number(bare)) : undefined;
};

/** The number that a field without space around it spells in some other way in which Excel takes it; undefined when it spells none. */
export const numberField = (bare: string): NumberField | undefined => {
  if (!/\d/u.test(bare)) return undefined;
  if (codeForm.test(bare)) return { spelling: "code", number: Number.NaN };
  // A true minus sign, as publishers set it.
  const text = bare.replace("\u2212", "-");
  if (exponentForm.test(text)) return finite("amount", Number(text));
  const isPercent = text.endsWith("%");
  const spelt = amount(isPercent ? text.slice(0, -1).trimEnd() : text, isPercent ? "e-2" : "");
  if (spelt !== undefined) return finite(isPercent ? "percent" : "amount", spelt);
  return decimalCommaForm.test(text) ? { spelling: "decimal-comma", number: Number.NaN } : undefined;
};

/** Up to 15 digits are a whole double, and all that Excel keeps. */
const wholeForm = /^(?:0|[1-9]\d{0,14})$/u;
const codeForm = /^(?:0\d+|\d{16,})$/u;
const decimalForm = /^[+-]?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u;
/** With a point or a signed exponent: `12E4` is a code. */
const exponentForm = /^[+-]?\d(?:\.\d+)?[eE](?:[+-]\d{1,3}|(?<=\..*)\d{1,3})$/u;
const decimalCommaForm =
  /^[-+(£\s]*(?:(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+)[-)\s]*$/u;

const digits = String.raw`(?!0[\d,])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d+)?|\.\d+`;
const amountForm = new RegExp(
  [
    String.raw`^(?<sign>[+-]?)\s*£?\s*(?<signed>${digits})$`,
    String.raw`^£\s*-\s*(?<pound>${digits})$`,
    String.raw`^£?\s*\(\s*£?\s*(?<bracketed>${digits})\s*\)$`,
    String.raw`^£?\s*(?<trailing>${digits})\s*-$`,
  ].join("|"),
  "u",
);

const amount = (text: string, exponent: string): number | undefined => {
  const found = amountForm.exec(text)?.groups;
  if (!found) return undefined;
  const { sign, signed, pound, bracketed, trailing } = found;
  const size = Number(`${(signed ?? pound ?? bracketed ?? trailing ?? "").replaceAll(",", "")}${exponent}`);
  return signed !== undefined && sign !== "-" ? size : -size;
};

/** A number that a cell can hold, which has no negative zero. */
const finite = (spelling: NumberSpelling, number: number): NumberField | undefined =>
  Math.abs(number) <= largest ? { spelling, number: number === 0 ? 0 : number } : undefined;

/** Excel's own limit. */
const largest = 9.99999999999999e307;
