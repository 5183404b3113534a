import type { CellValue } from "../../../src/model/grid";

/** A cell's value as Office.js gives it: errors are texts, an empty cell is an empty text. */
export const valueAnswered = (value: CellValue | undefined): string | number | boolean =>
  value === undefined || value === null ? "" : typeof value === "object" ? value.error : value;

export const valueTypeOf = (value: CellValue | undefined): string => {
  if (value === undefined || value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
};

/** How the cell reads, for the formats that this project writes; others are shown as General. */
export const textShown = (value: CellValue | undefined, numberFormat: string): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const first = numberFormat.split(";")[0] ?? "";
  const pattern = /[#0][#0,]*(?:\.(0+))?/u.exec(first.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, ""));
  if (!pattern || /[ymdhs]/iu.test(first.replaceAll(/"[^"]*"|\\./gu, ""))) return general(value);
  const shown = Math.abs(first.includes("%") ? value * 100 : value).toLocaleString("en-GB", {
    minimumFractionDigits: pattern[1]?.length ?? 0,
    maximumFractionDigits: pattern[1]?.length ?? 0,
    useGrouping: pattern[0].includes(","),
  });
  const before = /^[^#0]*/u.exec(first)?.[0].replaceAll(/["\\]|\[[^\]]*\]/gu, "") ?? "";
  return `${value < 0 ? "-" : ""}${before}${shown}${first.includes("%") ? "%" : ""}`;
};

const general = (value: number): string => String(Number(value.toPrecision(11)));
