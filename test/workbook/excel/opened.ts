import type { Outcome } from "../../../src/model/issue";
import { openExcel, type ExcelWorkbook } from "../../../src/workbook/excel/openExcel";
import type { Book } from "../../excel-host/book/book";
import type { ExcelHost, HostOptions } from "../../excel-host/host";
import { openExcel as openHost } from "../../excel-host/openExcel";

/** A workbook that the stand-in host holds, opened by the adapter through Microsoft's client. */
export interface Opened {
  readonly workbook: ExcelWorkbook;
  readonly host: ExcelHost;
}

export const opened = async (book: Book, options?: HostOptions): Promise<Opened> => {
  const { host } = openHost(book, options);
  return { workbook: valueOf(await openExcel()), host };
};

/** The value of an outcome without errors. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
