import Papa from "papaparse";
import type { Value } from "./records";

/** A CSV file: LF, UTF-8, rows sorted by their leading columns as given, text quoted only where it must be. */
export const csv = (columns: readonly string[], rows: readonly (readonly string[])[]): string => {
  const sorted = [...rows].sort(byCells);
  return `${Papa.unparse({ fields: [...columns], data: sorted.map((row) => [...row]) }, { newline: "\n" })}\n`;
};

/** The two cells of a value: its digits, or the reason why there are none. */
export const cells = (value: Value): readonly [string, string] =>
  "digits" in value ? [value.digits, ""] : ["", value.missing];

/** Code point order, numbers by size: the same on every machine, whatever its language. */
const byCells = (one: readonly string[], other: readonly string[]): number => {
  for (const [index, cell] of one.entries()) {
    const against = other[index] ?? "";
    if (cell === against) continue;
    if (/^\d+$/u.test(cell) && /^\d+$/u.test(against)) return Number(cell) - Number(against);
    return cell < against ? -1 : 1;
  }
  return 0;
};
