import { cellsOf, isEntireColumn, isEntireRow } from "../book/area";
import type { Book } from "../book/book";
import { textShown, valueAnswered, valueTypeOf } from "../book/cellText";
import type { Sheet } from "../book/sheet";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import type { HostObject } from "./hostObject";

export type CellProperty = "values" | "formulas" | "text" | "valueTypes" | "numberFormat";

/** Excel's own bound on one read. */
export const mostCells = 5_000_000;

/** The rows of a range for one property of its cells; null for whole rows and columns, as Excel answers them. */
export const cellsAnswered =
  (what: CellProperty) =>
  ({ sheet, area }: HostObject<"Range">, book: Book): Json => {
    if (isEntireColumn(area) || isEntireRow(area)) return null;
    if (cellsOf(area) > mostCells) {
      if (book.answersNullForTooManyCells) return null;
      throw new HostError("RangeExceedsLimit", `A read holds at most ${mostCells} cells.`);
    }
    book.cellsRead += cellsOf(area);
    const cell = cellAnswered[what];
    const rows: Json[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: Json[] = [];
      for (let column = area.left; column <= area.right; column += 1) cells.push(cell(sheet, row, column));
      rows.push(cells);
    }
    return rows;
  };

const cellAnswered: Readonly<Record<CellProperty, (sheet: Sheet, row: number, column: number) => Json>> = {
  values: (sheet, row, column) => valueAnswered(valueAt(sheet, row, column)),
  formulas: (sheet, row, column) => sheet.formulas.get(row, column) ?? valueAnswered(sheet.values.get(row, column)),
  text: (sheet, row, column) =>
    textShown(valueAt(sheet, row, column), sheet.numberFormats.get(row, column) ?? "General"),
  valueTypes: (sheet, row, column) => valueTypeOf(valueAt(sheet, row, column)),
  numberFormat: (sheet, row, column) => sheet.numberFormats.get(row, column) ?? "General",
};

/** A formula that was never calculated shows 0, as a cell does while calculation is manual. */
const valueAt = (sheet: Sheet, row: number, column: number): ReturnType<Sheet["values"]["get"]> =>
  sheet.values.get(row, column) ?? (sheet.formulas.get(row, column) === undefined ? undefined : 0);
