import { Workbook, type Cell, type CellValue as FileValue, type Worksheet } from "exceljs";
import type { CellValue } from "../../../src/model/grid";
import { areaOf } from "../book/area";
import { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { pointsOf } from "./columnWidth";
import { definedNamesIn } from "./definedNamesIn";

/** A workbook opened in the host from a file, read by exceljs so that our own reader has no part in it. */
export const bookFromXlsx = async (file: Uint8Array, name = "Book1.xlsx"): Promise<Book> => {
  const opened = new Workbook();
  // exceljs' own type asks for a Buffer, and its code takes any bytes.
  await opened.xlsx.load(Buffer.from(file) as unknown as Parameters<typeof opened.xlsx.load>[0]);
  const book = new Book(name);
  book.sheets = opened.worksheets.map((read) => sheetFrom(book, read, opened.properties.date1904));
  const visible = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (!visible) throw new Error("The file has no visible sheet.");
  book.selection = { sheet: visible, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  book.names.push(...definedNamesIn(file, book.sheets));
  return book;
};

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const sheetFrom = (book: Book, read: Worksheet, is1904: boolean): Sheet => {
  const sheet = book.newSheet(read.name);
  sheet.visibility = visibilities[read.state];
  read.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    if (row.height) sheet.rowHeights.set(number - 1, row.height);
    row.eachCell({ includeEmpty: false }, (cell, column) => addCell(sheet, cell, number - 1, column - 1, is1904));
  });
  for (let column = 1; column <= read.columnCount; column += 1) {
    const { width, hidden } = read.getColumn(column);
    if (width !== undefined) sheet.columnWidths.set(column - 1, pointsOf(width));
    if (hidden) sheet.hiddenColumns.add(column - 1);
  }
  // Typed as strings, and that is what it holds.
  const merged = (read.model as { readonly merges?: readonly string[] }).merges ?? [];
  sheet.merged = merged.flatMap((address) => areaOf(address) ?? []);
  for (const table of read.getTables() as unknown as readonly { readonly table: FileTable }[])
    addTable(book, sheet, table.table);
  return sheet;
};

interface FileTable {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef: string;
  readonly columns: readonly { readonly name: string }[];
}

const addTable = (book: Book, sheet: Sheet, { name, displayName, tableRef, columns }: FileTable): void => {
  const area = areaOf(tableRef);
  if (!area) throw new Error(`The table ${name} has no place: ${tableRef}`);
  book.tables.push({
    id: String(book.nextId()),
    sheet,
    name: displayName ?? name,
    area,
    columns: columns.map((column, index) => ({ id: index + 1, name: column.name })),
    settings: new Map(),
  });
};

const addCell = (sheet: Sheet, cell: Cell, row: number, column: number, is1904: boolean): void => {
  if (cell.numFmt && cell.numFmt !== "General") sheet.numberFormats.set(row, column, cell.numFmt);
  // Every cell of a merged area shows its first cell's value in exceljs; Excel keeps it there alone.
  if (cell.isMerged && cell.master !== cell) return;
  const formula = cell.formula as string | undefined;
  if (formula !== undefined && formula !== "")
    sheet.formulas.set(row, column, `=${formula.replaceAll(/_xlfn\.(?:_xlws\.)?/gu, "")}`);
  sheet.values.set(row, column, valueIn(cell, is1904) ?? undefined);
};

/** What stands in a cell. Of a formula, exceljs' own value leaves out a result that is 0, false or an empty text. */
export const valueIn = (cell: Cell, is1904 = false): CellValue => {
  // The type says that every cell has a formula.
  const formula = cell.formula as string | undefined;
  return plainValue(formula === undefined ? cell.value : cell.result, is1904);
};

/** What stands in a cell: a formula's last result, a link's text, a date's number. */
const plainValue = (value: FileValue | undefined, is1904 = false): CellValue => {
  if (value === undefined || value === null || typeof value !== "object") return value ?? null;
  if (value instanceof Date) return serial(value, is1904);
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return plainValue(value.text);
  if ("result" in value) return plainValue(value.result);
  return null;
};

/** exceljs turns the number of a date into a Date of whole milliseconds; back again. */
const serial = (date: Date, is1904: boolean): number => date.getTime() / 86_400_000 + (is1904 ? 24_107 : 25_569);
