import type { Grid } from "../../model/grid";
import { done, failed, type Outcome } from "../../model/issue";
import type { FileWorkbook } from "../fileWorkbook";
import { looksLike } from "../looksLike";
import type { Applied } from "../workbook";
import type { PlainSheet } from "../xlsx/plain/plainSheet";
import { plainWorkbook } from "../xlsx/plain/plainWorkbook";
import { openXlsx, type XlsxOptions } from "../xlsx/xlsxWorkbook";
import { gunzip, isGzip } from "./gunzip";
import { readCsv } from "./readCsv";
import { sheetNameOf } from "./sheetName";

/**
 * Opens the bytes of a CSV, gzipped or not, as a workbook of one sheet named after the file; `name` is the file's name without path. Once a change is
 * applied it is an .xlsx workbook, with the CSV as its first sheet.
 */
export const openCsv = async (
  bytes: Uint8Array,
  name: string,
  options: XlsxOptions = {},
): Promise<Outcome<FileWorkbook>> => {
  const inflated = isGzip(bytes) ? await gunzip(bytes, options.gunzip) : done(bytes);
  if (!inflated.ok) return inflated;
  if (inflated.value.length === 0) return failed({ code: "csv/empty", severity: "error" });
  const looks = looksLike(inflated.value);
  if (looks !== "text") return failed({ code: "csv/not-text", severity: "error", facts: { looksLike: looks } });
  const read = readCsv(inflated.value, sheetNameOf(name));
  return read.ok ? done(workbookOf(bytes, name, read.value), read.issues) : read;
};

const workbookOf = (bytes: Uint8Array, name: string, sheet: PlainSheet): FileWorkbook => {
  const { grid } = sheet;
  const only = <T>(asked: string, value: T): Outcome<T> =>
    asked.toLowerCase() === grid.sheet.toLowerCase()
      ? done(value)
      : failed({ code: "workbook/no-such-sheet", severity: "error", facts: { sheet: asked, sheets: grid.sheet } });
  const csv: FileWorkbook = {
    name,
    bytes: () => bytes,
    sheets: () => Promise.resolve([{ name: grid.sheet, visibility: "visible", isGrid: true }]),
    tables: () => Promise.resolve([]),
    names: () => Promise.resolve([]),
    read: (asked): Promise<Outcome<Grid>> => Promise.resolve(only(asked, grid)),
    formulas: (asked) => Promise.resolve(only(asked, new Map<string, string>())),
    apply: async (change): Promise<Outcome<Applied>> => {
      const xlsx = await openXlsx(plainWorkbook(sheet), name);
      if (!xlsx.ok) throw new Error(`the workbook made of a CSV does not open: ${xlsx.issues[0]?.code}`);
      const applied = await xlsx.value.apply(change);
      if (applied.ok) present = xlsx.value;
      return applied;
    },
  };
  let present = csv;
  return {
    name,
    bytes: () => present.bytes(),
    sheets: () => present.sheets(),
    tables: () => present.tables(),
    names: () => present.names(),
    read: (asked) => present.read(asked),
    formulas: (asked) => present.formulas(asked),
    apply: (...asked) => present.apply(...asked),
  };
};
