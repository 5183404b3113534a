import type { Json } from "../protocol/messages";
import { invalidArgument } from "../protocol/hostError";
import { renameInFormulas } from "./renameInFormulas";
import { sameName, type Book } from "./book";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Takes what is written to a header cell as the column's new name; false when the cell is no header. */
export const headerWritten = (book: Book, sheet: Sheet, row: number, column: number, given: Json): boolean => {
  const table = book.tables.find(
    (one) => one.sheet === sheet && one.area.top === row && column >= one.area.left && column <= one.area.right,
  );
  if (!table) return false;
  renameColumn(book, table, column - table.area.left, textOf(given));
  return true;
};

export const renameColumn = (book: Book, table: Table, index: number, name: string): void => {
  const column = table.columns[index];
  if (!column) throw invalidArgument(`${table.name} has no column ${index}.`);
  if (name === "") throw invalidArgument("A column needs a name.");
  if (table.columns.some((one) => one !== column && sameName(one.name, name)))
    throw invalidArgument(`${table.name} has a column "${name}" already.`);
  const was = column.name;
  if (was === name) return;
  column.name = name;
  table.sheet.values.set(table.area.top, table.area.left + index, name);
  renameInFormulas(book, { column: was, of: table.name, to: name });
};

/** A header is text, whatever was written. */
const textOf = (given: Json): string => {
  if (typeof given === "string") return given.replace(/^'/u, "");
  return typeof given === "boolean" ? String(given).toUpperCase() : JSON.stringify(given);
};
