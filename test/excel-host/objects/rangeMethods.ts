import { columnsOf, intersection, isEntireColumn, rowsOf } from "../book/area";
import type { Book } from "../book/book";
import { assertAllowed, assertWritable } from "../book/guards";
import { clearCells } from "../book/clearCells";
import { select } from "../book/select";
import { method, type ClassTable } from "../protocol/classTable";
import { oneOf } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/hostError";
import type { HostObject } from "./hostObject";
import { cellProperties, columnProperties, rowProperties, setCells, setColumns, setRows } from "./rangeProperties";

type Range = HostObject<"Range">;

export const rangeMethods: NonNullable<ClassTable<Range>["methods"]> = {
  clear: method("1.1", ({ sheet, area }, args, book) => {
    assertWritable(sheet, area);
    const what = args.isGiven(0)
      ? oneOf(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], args.json(0))
      : "All";
    clearCells(book, sheet, area, what);
  }),
  select: method("1.1", ({ sheet, area }, _, book) => select(book, sheet, area)),
  merge: method("1.2", ({ sheet, area }, args, book) => merge(book, sheet, area, args.optionalFlag(0) ?? false)),
  unmerge: method("1.2", ({ sheet, area }) => {
    assertAllowed(sheet);
    sheet.merged = sheet.merged.filter((one) => !intersection(one, area));
  }),
  calculate: method("1.6", (_, __, book) => {
    book.calculationIsAsked = true;
  }),
  getCellProperties: method("1.9", (self, args, book) => cellProperties(self, args, book)),
  getRowProperties: method("1.9", (self, args, book) => rowProperties(self, args, book)),
  getColumnProperties: method("1.9", (self, args, book) => columnProperties(self, args, book)),
  setCellProperties: method("1.9", (self, args, book) => setCells(self, args, book)),
  setRowProperties: method("1.9", (self, args, book) => setRows(self, args, book)),
  setColumnProperties: method("1.9", (self, args, book) => setColumns(self, args, book)),
  // The client's own check before it splits a long write.
  _ValidateArraySize: method("1.3", ({ area }, args) => {
    if (args.number(0) !== rowsOf(area) || args.number(1) !== columnsOf(area))
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }),
};

const merge = (book: Book, sheet: Range["sheet"], area: Range["area"], across: boolean): void => {
  assertAllowed(sheet);
  if (book.tables.some((table) => table.sheet === sheet && intersection(table.area, area)))
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  if (isEntireColumn(area)) throw invalidArgument("Whole columns are not merged here.");
  const parts = across
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  for (const part of parts) {
    for (const [row, column] of [...sheet.values.entries(part)])
      if (row !== part.top || column !== part.left) {
        sheet.values.set(row, column, undefined);
        sheet.formulas.set(row, column, undefined);
      }
    sheet.merged = [...sheet.merged.filter((one) => !intersection(one, part)), part];
  }
};
