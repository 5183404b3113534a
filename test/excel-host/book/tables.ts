import { HostError, invalidArgument, notModelled } from "../protocol/hostError";
import { columnsOf, intersection, onSheet, rowsOf } from "./area";
import { sameName, tableOf, type Book } from "./book";
import { assertFreeName } from "./definedNames";
import { assertAllowed } from "./guards";
import type { Area } from "./layer";
import { renameInFormulas } from "./renameInFormulas";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** A new table over cells whose first row holds the headers; Excel writes missing and repeated headers anew, as text. */
export const addTable = (book: Book, sheet: Sheet, given: Area, hasHeaders: boolean): Table => {
  if (!hasHeaders) throw notModelled("tables that bring a header row of their own");
  assertAllowed(sheet);
  const area = rowsOf(given) === 1 ? onSheet({ ...given, bottom: given.bottom + 1 }) : given;
  assertFreeOfTables(book, sheet, area);
  if (sheet.merged.some((merge) => intersection(merge, area)))
    throw new HostError("InvalidOperation", "A table cannot hold merged cells.");
  const taken: string[] = [];
  const columns = Array.from({ length: columnsOf(area) }, (_, index) => {
    const name = headerFor(sheet, area.top, area.left + index, index, taken);
    taken.push(name);
    return { id: index + 1, name };
  });
  const table = { id: String(book.nextId()), sheet, name: freeName(book), area, columns, settings: new Map() };
  book.tables.push(table);
  return table;
};

export const renameTable = (book: Book, table: Table, name: string): void => {
  if (!sameName(table.name, name)) assertFreeName(book, name);
  const was = table.name;
  table.name = name;
  renameInFormulas(book, { table: was, to: name });
};

/** Moves the table's edges; the header row stays where it is and the areas have to meet. */
export const resizeTable = (book: Book, table: Table, area: Area): void => {
  assertAllowed(table.sheet);
  if (area.top !== table.area.top || rowsOf(area) < 2 || !intersection(area, table.area))
    throw invalidArgument("A table keeps its header row and at least one row below it.");
  assertFreeOfTables(book, table.sheet, area, table);
  const kept = table.columns.map(({ name }) => name);
  table.columns = Array.from({ length: columnsOf(area) }, (_, index) => {
    const was = table.columns[area.left + index - table.area.left];
    if (was) return was;
    const name = headerFor(table.sheet, area.top, area.left + index, index, kept);
    kept.push(name);
    return { id: book.nextId(), name };
  });
  table.area = area;
  book.isStale = true;
};

/** Takes the table away with its cells' contents; what referred to it becomes #REF!. */
export const deleteTable = (book: Book, table: Table): void => {
  assertAllowed(table.sheet);
  const { sheet, area } = table;
  removeTable(book, table);
  for (const layer of [sheet.values, sheet.formulas, sheet.numberFormats, sheet.formats])
    layer.update(area, () => undefined);
};

/** The cells stay, the table goes; what referred to it becomes #REF!. */
export const removeTable = (book: Book, table: Table): void => {
  book.tables.splice(book.tables.indexOf(table), 1);
  renameInFormulas(book, { table: table.name, to: undefined });
};

const assertFreeOfTables = (book: Book, sheet: Sheet, area: Area, itself?: Table): void => {
  const other = book.tables.find((one) => one !== itself && one.sheet === sheet && intersection(one.area, area));
  if (other) throw new HostError("InvalidArgument", `A table can't overlap another table (${other.name}).`);
};

/** The header at a cell, written back as text: `Column3` where it is empty, `Net2` where `Net` is taken. */
const headerFor = (sheet: Sheet, row: number, column: number, index: number, taken: readonly string[]): string => {
  const value = sheet.values.get(row, column);
  const text = value === undefined ? `Column${index + 1}` : typeof value === "object" ? value.error : String(value);
  let name = text;
  for (let number = 2; taken.some((one) => sameName(one, name)); number += 1) name = `${text}${number}`;
  sheet.values.set(row, column, name);
  sheet.formulas.set(row, column, undefined);
  return name;
};

const freeName = (book: Book): string => {
  let number = 1;
  while (tableOf(book, `Table${number}`)) number += 1;
  return `Table${number}`;
};
