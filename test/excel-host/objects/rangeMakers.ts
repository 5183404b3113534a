import { columnsOf, intersection, onSheet, rowsOf } from "../book/area";
import { nameOf, tableOf, type Book } from "../book/book";
import { boundingArea, lastColumn, lastRow, type Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import { bodyOf } from "../book/table";
import { usedArea } from "../book/usedArea";
import { areaGiven } from "../book/writeCells";
import { maker, type ClassTable } from "../protocol/classTable";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument, notFound } from "../protocol/hostError";
import type { HostObject } from "./hostObject";
import { rangeOfName } from "./nameTarget";
import { mergedAreas, specialCells } from "./specialCells";

type Range = HostObject<"Range">;

const range = (sheet: Sheet, area: Area): Range => ({ is: "Range", sheet, area });

/** The range that an argument means, given as an object or as an address on the same sheet. */
export const rangeArgument = (sheet: Sheet, args: Arguments, place: number): Range => {
  const given = args.object(place, "Range");
  return given ?? range(sheet, areaGiven(sheet, args.text(place)));
};

const orNotFound = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw notFound(what);
  return found;
};

const resized = ({ sheet, area }: Range, rows: number, columns: number): Range =>
  range(sheet, onSheet({ ...area, bottom: area.bottom + rows, right: area.right + columns }));

const used = ({ sheet, area }: Range, args: Arguments): Range | undefined => {
  const found = usedArea(sheet, args.optionalFlag(0) ?? false, area);
  return found && range(sheet, found);
};

const shared = ({ sheet, area }: Range, args: Arguments): Range | undefined => {
  const other = rangeArgument(sheet, args, 0);
  if (other.sheet !== sheet) throw invalidArgument("The ranges lie on different sheets.");
  const both = intersection(area, other.area);
  return both && range(sheet, both);
};

const beside = (area: Area, count: number, edge: "left" | "right" | "top" | "bottom"): Area => {
  const size = Math.abs(count);
  if (count === 0) throw invalidArgument("At least one row or column has to be asked for.");
  switch (edge) {
    case "left":
      return onSheet({ ...area, left: area.left - size, right: area.left - 1 });
    case "right":
      return onSheet({ ...area, left: area.right + 1, right: area.right + size });
    case "top":
      return onSheet({ ...area, top: area.top - size, bottom: area.top - 1 });
    case "bottom":
      return onSheet({ ...area, top: area.bottom + 1, bottom: area.bottom + size });
  }
};

export const rangeMakers: NonNullable<ClassTable<Range>["makers"]> = {
  // A cell may lie outside its range, as long as it lies on the sheet.
  getCell: maker("1.1", ({ sheet, area }, args) => {
    const [row, column] = [area.top + args.number(0), area.left + args.number(1)];
    return range(sheet, onSheet({ top: row, left: column, bottom: row, right: column }));
  }),
  getRow: maker("1.1", ({ sheet, area }, args) => {
    const row = area.top + args.number(0);
    return range(sheet, onSheet({ ...area, top: row, bottom: row }));
  }),
  getColumn: maker("1.1", ({ sheet, area }, args) => {
    const column = area.left + args.number(0);
    return range(sheet, onSheet({ ...area, left: column, right: column }));
  }),
  getLastRow: maker("1.1", ({ sheet, area }) => range(sheet, { ...area, top: area.bottom })),
  getLastColumn: maker("1.1", ({ sheet, area }) => range(sheet, { ...area, left: area.right })),
  getLastCell: maker("1.1", ({ sheet, area }) => range(sheet, { ...area, top: area.bottom, left: area.right })),
  getEntireRow: maker("1.1", ({ sheet, area }) => range(sheet, { ...area, left: 0, right: lastColumn })),
  getEntireColumn: maker("1.1", ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: lastRow })),
  getOffsetRange: maker("1.1", ({ sheet, area }, args) => {
    const [down, right] = [args.number(0), args.number(1)];
    return range(
      sheet,
      onSheet({ top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right }),
    );
  }),
  getResizedRange: maker("1.2", (self, args) => resized(self, args.number(0), args.number(1))),
  getAbsoluteResizedRange: maker("1.7", (self, args) =>
    resized(self, args.number(0) - rowsOf(self.area), args.number(1) - columnsOf(self.area)),
  ),
  getRowsAbove: maker("1.2", ({ sheet, area }, args) => range(sheet, beside(area, args.optionalNumber(0) ?? 1, "top"))),
  getRowsBelow: maker("1.2", ({ sheet, area }, args) =>
    range(sheet, beside(area, args.optionalNumber(0) ?? 1, "bottom")),
  ),
  getColumnsBefore: maker("1.2", ({ sheet, area }, args) =>
    range(sheet, beside(area, args.optionalNumber(0) ?? 1, "left")),
  ),
  getColumnsAfter: maker("1.2", ({ sheet, area }, args) =>
    range(sheet, beside(area, args.optionalNumber(0) ?? 1, "right")),
  ),
  getBoundingRect: maker("1.1", ({ sheet, area }, args) => {
    const other = rangeArgument(sheet, args, 0);
    if (other.sheet !== sheet) throw invalidArgument("The ranges lie on different sheets.");
    return range(sheet, boundingArea(area, other.area));
  }),
  getIntersection: maker("1.1", (self, args) => orNotFound(shared(self, args), "The ranges share no cell.")),
  getIntersectionOrNullObject: maker("1.4", shared),
  getUsedRange: maker(
    "1.1",
    (self, args) =>
      used(self, args) ?? range(self.sheet, { ...self.area, bottom: self.area.top, right: self.area.left }),
  ),
  getUsedRangeOrNullObject: maker("1.4", used),
  getSpecialCells: maker("1.9", ({ sheet, area }, args) =>
    orNotFound(specialCells(sheet, [area], args), "No cells were found."),
  ),
  getSpecialCellsOrNullObject: maker("1.9", ({ sheet, area }, args) => specialCells(sheet, [area], args)),
  getMergedAreasOrNullObject: maker("1.13", ({ sheet, area }) => mergedAreas(sheet, area)),
  getTables: maker("1.9", ({ sheet, area }, args) => {
    if (args.optionalFlag(0)) throw invalidArgument("Only tables that touch the range are modelled.");
    return { is: "TableScopedCollection", sheet, areas: [area] };
  }),
};

/** The null object where a sheet has nothing at all; else its used cells. */
export const usedRange = (sheet: Sheet, valuesOnly: boolean): Range | undefined => {
  const area = usedArea(sheet, valuesOnly);
  return area && range(sheet, area);
};

/** The cells on this sheet that a table or a name stands for. */
export const rangeByName = (book: Book, sheet: Sheet, name: string): Range | undefined => {
  const table = tableOf(book, name);
  const named = nameOf(book, name, sheet) ?? nameOf(book, name);
  const found = table ? range(table.sheet, bodyOf(table)) : named && rangeOfName(book, named);
  return found?.sheet === sheet ? found : undefined;
};
