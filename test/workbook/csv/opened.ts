import Papa from "papaparse";
import type { CellValue, Grid } from "../../../src/model/grid";
import type { Issue } from "../../../src/model/issue";
import { openFile } from "../../../src/workbook/openFile";
import type { FileWorkbook } from "../../../src/workbook/fileWorkbook";

export type Table = readonly (readonly string[])[];
export const encodings = ["UTF-8", "UTF-8 with mark", "UTF-16 LE", "UTF-16 BE", "Windows-1252"] as const;
export const delimiters = [",", ";", "\t", "|"] as const;

/** Windows-1252 by the characters of its own block, for whoever writes the tests' files. */
const upperBlock: Readonly<Record<string, number>> = { "€": 0x80, "–": 0x96, "’": 0x92, "“": 0x93, "”": 0x94, Š: 0x8a };

/** The bytes of a text in an encoding, by other means than the product's. */
export const encoded = (text: string, encoding: (typeof encodings)[number]): Uint8Array => {
  switch (encoding) {
    case "UTF-8":
      return new Uint8Array(Buffer.from(text, "utf8"));
    case "UTF-8 with mark":
      return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf8"));
    case "UTF-16 LE":
      return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    case "UTF-16 BE":
      return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16());
    case "Windows-1252":
      return Uint8Array.from([...text], (character) => upperBlock[character] ?? character.charCodeAt(0));
  }
};

/** A table as the library writes it. */
export const csvOf = (table: Table, delimiter: string, newline = "\r\n", quotes = false): string =>
  Papa.unparse(
    table.map((row) => [...row]),
    { delimiter, newline, quotes },
  );

/** What opening gives, or the codes of the refusal. */
export const opened = async (
  content: string | Uint8Array,
  name = "ledger.csv",
): Promise<{ readonly workbook: FileWorkbook; readonly grid: Grid; readonly issues: readonly Issue[] }> => {
  const bytes = typeof content === "string" ? encoded(content, "UTF-8") : content;
  const workbook = await openFile(bytes, name);
  if (!workbook.ok) throw new Error(workbook.issues.map(({ code }) => code).join());
  const grid = await gridIn(workbook.value);
  return { workbook: workbook.value, grid, issues: workbook.issues };
};

/** The only sheet, or the first. */
export const gridIn = async (workbook: FileWorkbook): Promise<Grid> => {
  const [sheet] = await workbook.sheets();
  const read = await workbook.read(sheet?.name ?? "");
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

/** A cell with what its number shows: `"0123"`, `12.5`, `date 45747`, `percent 0.125`. */
export const shownAt = (grid: Grid, row: number, column: number): CellValue => {
  const value = grid.value(row, column);
  if (typeof value !== "number") return value;
  if (grid.isDate(row, column)) return `date ${value}`;
  return grid.isPercent(row, column) ? `percent ${value}` : value;
};

/** The cells of a column under the first row. */
export const under = (grid: Grid, column: number): readonly CellValue[] =>
  Array.from({ length: grid.rowCount - 1 }, (_, index) => shownAt(grid, index + 2, column));

/** All cells, row by row. */
export const cellsOf = (grid: Grid): readonly (readonly CellValue[])[] =>
  Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => shownAt(grid, row + 1, column + 1)),
  );
