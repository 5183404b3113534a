import type { Book } from "../book/book";
import { assertAllowed } from "../book/guards";
import type { Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import { columnsOf, rowsOf } from "../book/area";
import { flagIn } from "../protocol/arguments";
import type { Json } from "../protocol/messages";
import type { HostObject } from "./hostObject";

export const standardHeight = 15;
/** 8.43 characters of Calibri 11. */
export const standardColumn = 48;

export const heightOf = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardHeight);

export const widthOf = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? standardColumn);

/** Points from the sheet's edge. */
export const top = (sheet: Sheet, row: number): number =>
  total(row, standardHeight, sheet.rowHeights, sheet.hiddenRows);

export const left = (sheet: Sheet, column: number): number =>
  total(column, standardColumn, sheet.columnWidths, sheet.hiddenColumns);

export const size = (sheet: Sheet, area: Area): { readonly height: number; readonly width: number } => ({
  height: top(sheet, area.bottom + 1) - top(sheet, area.top),
  width: left(sheet, area.right + 1) - left(sheet, area.left),
});

const total = (
  before: number,
  standard: number,
  own: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number => {
  let points = before * standard;
  for (const [index, given] of own) if (index < before && !hidden.has(index)) points += given - standard;
  for (const index of hidden) if (index < before) points -= standard;
  return points;
};

interface Lines {
  readonly first: number;
  readonly last: number;
  readonly hidden: Set<number>;
}

const lines = (which: "rows" | "columns", { sheet, area }: HostObject<"Range">): Lines =>
  which === "rows"
    ? { first: area.top, last: area.bottom, hidden: sheet.hiddenRows }
    : { first: area.left, last: area.right, hidden: sheet.hiddenColumns };

/** True, false, or null where some are hidden and some are not. */
export const areHidden =
  (which: "rows" | "columns") =>
  (range: HostObject<"Range">, _: Book): Json => {
    const { first, last, hidden } = lines(which, range);
    let count = 0;
    for (const line of hidden) if (line >= first && line <= last) count += 1;
    return count === 0 ? false : count === last - first + 1 ? true : null;
  };

export const hide =
  (which: "rows" | "columns") =>
  (range: HostObject<"Range">, value: Json): void => {
    assertAllowed(range.sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const { first, last, hidden } = lines(which, range);
    const isHidden = flagIn(value);
    for (let line = first; line <= last; line += 1)
      if (isHidden) hidden.add(line);
      else hidden.delete(line);
  };

/** True where an area is one cell. */
export const isOneCell = (area: Area): boolean => rowsOf(area) === 1 && columnsOf(area) === 1;
