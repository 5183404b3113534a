import { numberSpelling } from "../../../read/cell/numberSpelling";

/** The part of one that a text spells as a percentage: “12 %”, “12.5 per cent”; undefined for any other text. */
export const percentSpelling = (text: string): number | undefined => {
  const digits = /^(?<digits>[^%]*\d)\s*(?:%|per ?cents?|pct|pc)\.?$/iu.exec(text.replace(/\s+/gu, " ").trim())
    ?.groups?.["digits"];
  const number = digits === undefined ? undefined : numberSpelling(digits);
  return number === undefined ? undefined : partOfPercent(number);
};

/** 0.194 → 19.4, without the last digits that multiplication leaves. */
export const percentOfPart = (part: number): number => Number((part * 100).toPrecision(12));

/** 19.4 → 0.194, without the last digits that division leaves. */
export const partOfPercent = (percent: number): number => Number((percent / 100).toPrecision(12));
