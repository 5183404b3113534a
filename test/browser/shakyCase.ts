import { version } from "../../package.json";
import { auditFile } from "../../src/run/case/auditFile";
import type { Book } from "../excel-host/book/book";
import { sheetOf } from "../excel-host/book/book";
import type { Calculate } from "../excel-host/book/calculation";
import { bookFromXlsx } from "../excel-host/file/bookFromXlsx";
import { exampleBytes, shakyCaseFile } from "../examples/exampleFiles";
import { valueOf } from "../workbook/excel/opened";
import { clock } from "./commandLine";
import { ourCellsIn, type OurCells } from "./ourCells";

/** A fictional business case with much that does not stand, as it is open in Excel. */
export const shakyBook = async (): Promise<Book> => bookFromXlsx(await exampleBytes(shakyCaseFile), shakyCaseFile);

let written: Promise<Uint8Array> | undefined;
let cells: Promise<OurCells> | undefined;

/** What the command line writes for it, at `clock`. */
export const shakyWritten = (): Promise<Uint8Array> => (written ??= byAudit());
export const shakyCells = (): Promise<OurCells> => (cells ??= shakyWritten().then(ourCellsIn));

const byAudit = async (): Promise<Uint8Array> => {
  const file = { name: shakyCaseFile, bytes: await exampleBytes(shakyCaseFile) };
  return valueOf(await auditFile(file, {}, { now: clock.written, version }, () => undefined)).bytes;
};

/** Calculates nothing: every formula of ours comes to what the command line says. */
export const asAudited: Calculate = async (book) => {
  for (const { sheet, row, column, formula, value } of (await shakyCells()).values())
    if (formula !== null) sheetOf(book, sheet)?.values.set(row - 1, column - 1, value ?? "");
};
