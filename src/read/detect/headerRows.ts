import { type CellValue, type Grid, isCellError } from "../../model/grid";
import { cellText, hasWords } from "../cell/cellText";
import { isUncalculated } from "../cell/isUncalculated";
import { missingSpelling } from "../cell/missingSpelling";
import { numberSpelling } from "../cell/numberSpelling";
import { roleOfHeader } from "./columnRole";
import { parseFinancialYear } from "../../model/year";
import { scaleIn } from "./scaleIn";

/** One to three rows that name the columns under them. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Part of a sheet to look at. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The first header stands in the first 30 rows; wide sheets are looked at no farther than this many columns. */
const deepestHeader = 30;
export const widestTable = 80;

/**
 * The header rows of every table in an area, from top to bottom: rows of words, at least one of which names money, with figures below it.
 * A row of groups above and a row of units below belong to the header.
 */
export const headerRows = (grid: Grid, area: Area, anyDepth = false): HeaderRows[] => {
  const found: HeaderRows[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (found.length === 0 && !anyDepth && row >= area.top + deepestHeader) break;
    // Under a first header only a row that follows words or nothing can be another: a ledger's million rows cost one look each.
    if (found.length > 0 && hasNumbers(grid, row - 1, area)) continue;
    const strength = headerStrength(grid, row, area);
    if (strength === 0) continue;
    // A group row names money too; the row below it, which names more, is the header proper.
    const next = row + 1 <= area.bottom ? headerStrength(grid, row + 1, area) : 0;
    const main = next >= strength ? row + 1 : row;
    const header = { top: topOf(grid, main, area), bottom: bottomOf(grid, main, area) };
    found.push(header);
    row = header.bottom;
  }
  return found;
};

const hasNumbers = (grid: Grid, row: number, area: Area): boolean => {
  for (let column = area.left; column <= area.right; column++) if (isFigure(grid.value(row, column))) return true;
  return false;
};

/** The columns of a row whose words name money or a financial year, with figures below. */
const headerStrength = (grid: Grid, row: number, area: Area): number => {
  let [columns, numbers, first] = [0, 0, 0];
  for (let column = area.left; column <= area.right; column++) {
    const value = grid.value(row, column);
    if (typeof value === "number") numbers++;
    if (typeof value !== "string") continue;
    const text = cellText(grid, row, column);
    if (text === "" || text.length > 80 || !namesMoney(text) || !figuresBelow(grid, row, column)) continue;
    columns++;
    if (column === area.left) first++;
  }
  // A title alone in the first column names no column.
  return numbers > columns || columns === first ? 0 : columns;
};

/** An amount as text names no column, though it may hold a pound sign. */
const namesMoney = (text: string): boolean => {
  if (numberSpelling(text) !== undefined) return false;
  const kind = roleOfHeader(text);
  return (kind !== null && kind !== "ignored") || (text.length < 30 && parseFinancialYear(text) !== undefined);
};

/** A figure or a placeholder within the next rows, past section headings, units and rows of groups. */
const figuresBelow = (grid: Grid, row: number, column: number): boolean => {
  for (let below = row + 1; below <= Math.min(grid.rowCount, row + 8); below++) {
    if (isFigure(grid.value(below, column)) || isUncalculated(grid, below, column)) return true;
  }
  return false;
};

/** A number, its spelling, a placeholder for one, or an error where one should be. */
const isFigure = (value: CellValue): boolean => {
  if (typeof value !== "string") return typeof value === "number" || isCellError(value);
  if (numberSpelling(value) !== undefined) return true;
  const reason = missingSpelling(value);
  return reason !== undefined && reason !== "blank";
};

const topOf = (grid: Grid, main: number, area: Area): number => {
  let top = main;
  while (top > area.top && main - top < 2 && isGroupRow(grid, top - 1, main, area)) top--;
  return top;
};

/** Words over the money columns, none of them a figure, and not only a title in the first column. */
const isGroupRow = (grid: Grid, row: number, main: number, area: Area): boolean => {
  let over = 0;
  for (let column = area.left; column <= area.right; column++) {
    const value = grid.value(row, column);
    if (typeof value === "number" && !isYearNumber(value)) return false;
    if (
      column > area.left &&
      value !== null &&
      cellText(grid, main, column) !== "" &&
      cellText(grid, row, column).length <= 60
    )
      over++;
  }
  return over > 0;
};

const isYearNumber = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A row of nothing but units or years under the header's words belongs to it. */
const bottomOf = (grid: Grid, main: number, area: Area): number => {
  const below = main + 1;
  if (below > area.bottom) return main;
  let units = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (grid.value(below, column) === null) continue;
    const text = cellText(grid, below, column);
    if (isFigure(grid.value(below, column))) return main;
    if (!hasWords(grid, below, column) && scaleIn(text) === undefined) return main;
    if (column > area.left && (scaleIn(text) !== undefined || parseFinancialYear(text) !== undefined)) units++;
    else if (column > area.left) return main;
  }
  return units > 0 ? below : main;
};
