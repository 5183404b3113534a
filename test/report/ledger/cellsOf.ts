import type { CellValue } from "../../../src/model/grid";

/** Columns of a small sheet by their letters; the cells of each from row 1. */
export type Columns = Readonly<Record<string, readonly CellValue[]>>;

/** What a cell shows: a number its digits, letter case aside. */
export const shownAs = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === "object" ? "" : String(value).toLowerCase();
