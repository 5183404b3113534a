import { exampleBytes, outturnFiles } from "../examples/exampleFiles";
import { sheetOf, type Book } from "../excel-host/book/book";
import type { Calculate } from "../excel-host/book/calculation";
import { bookFromXlsx } from "../excel-host/file/bookFromXlsx";
import { byCommandLine } from "./commandLine";
import { ourCellsIn, type OurCells } from "./ourCells";

/** A statutory return, the example that comes with the pane. */
export const burnley = outturnFiles[0][1];

/** As it is open in Excel. */
export const burnleyBook = async (): Promise<Book> => bookFromXlsx(await exampleBytes(burnley), burnley);

let written: Promise<Uint8Array> | undefined;
let cells: Promise<OurCells> | undefined;

/** What the command line writes for it. */
export const burnleyWritten = (): Promise<Uint8Array> => (written ??= byCommandLine(burnley));
export const burnleyCells = (): Promise<OurCells> => (cells ??= burnleyWritten().then(ourCellsIn));

/** Calculates nothing: every formula of ours comes to what the command line says, for tests that are about something else. */
export const asCommandLine: Calculate = async (book) => {
  for (const { sheet, row, column, formula, value } of (await burnleyCells()).values())
    if (formula !== null) sheetOf(book, sheet)?.values.set(row - 1, column - 1, value ?? "");
};
