import type { Outcome } from "../model/issue";
import { openCsv } from "./csv/openCsv";
import { isGzip } from "./csv/gunzip";
import type { FileWorkbook } from "./fileWorkbook";
import { looksLike } from "./looksLike";
import { openXlsx, type XlsxOptions } from "./xlsx/xlsxWorkbook";

/** Opens the bytes of an .xlsx or .xlsm workbook, or of a CSV, gzipped or not, by what they are and not by their name; `name` is without path. */
export const openFile = async (
  bytes: Uint8Array,
  name: string,
  options: XlsxOptions = {},
): Promise<Outcome<FileWorkbook>> => {
  if (isGzip(bytes)) return openCsv(bytes, name, options);
  const opened = await openXlsx(bytes, name, options);
  const isNoZip = opened.issues.some(({ code }) => code === "workbook/not-a-zip");
  return !opened.ok && isNoZip && looksLike(bytes) === "text" ? openCsv(bytes, name, options) : opened;
};
