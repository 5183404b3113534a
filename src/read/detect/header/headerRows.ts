import type { Grid } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";
import { cellText } from "../../cell/cellText";
import { isFigure } from "../../cell/isFigure";
import { isUncalculated } from "../../cell/isUncalculated";
import { numberSpelling } from "../../cell/numberSpelling";
import { roleOfHeader } from "./columnRole";
import type { Area, HeaderRows } from "./area";
import { headerExtent } from "./headerExtent";
import { namesFinancialYear } from "../years/yearNumber";

/**
 * The first header stands in the first 30 rows, and no table begins below some thousand, so that a sheet formatted to its last row or a
 * ledger of a million rows costs no more than a page; wide sheets are looked at no farther than so many columns.
 */
const deepestHeader = 30;
const deepestTable = 6_000;
export const widestTable = 80;

/** A sheet ends where nothing stands in this many rows; what is below is not looked for. */
const longestGap = 500;

/** So many rows of figures one after the other are a list, and no other table is looked for below it. */
const longestRun = 2_000;

/**
 * The header rows of every table in an area, from top to bottom: rows of words, at least one of which names money, with figures below it.
 * A row of groups above and a row of units below belong to the header.
 */
export const headerRows = (grid: Grid, area: Area): HeaderRows[] => {
  const found: HeaderRows[] = [];
  let [filled, run] = [area.top, 0];
  const bottom = Math.min(area.bottom, area.top + deepestTable);
  const numbers = rowsWithNumbers(grid, area, bottom);
  for (let row = area.top; row <= bottom && row - filled <= longestGap && run <= longestRun; row++) {
    if (found.length === 0 && row >= area.top + deepestHeader) break;
    if (hasAnything(grid, row, area)) filled = row;
    // Under a first header only a row that follows words or nothing can be another: a ledger's million rows cost one look each.
    run = found.length > 0 && hasFigures(grid, row - 1, area, numbers) ? run + 1 : 0;
    if (run > 0) continue;
    const strength = headerStrength(grid, row, area);
    if (strength === 0) continue;
    // A group row names money too; the row below it, which names more, is the header proper.
    const next = row + 1 <= area.bottom ? headerStrength(grid, row + 1, area) : 0;
    const header = headerExtent(grid, next >= strength ? row + 1 : row, area);
    found.push(header);
    row = header.bottom;
  }
  return found;
};

const hasAnything = (grid: Grid, row: number, area: Area): boolean => {
  for (let column = area.left; column <= area.right; column++) if (grid.value(row, column) !== null) return true;
  return false;
};

/** By row from the area's top, 1 where a cell is a number: no text need be looked at for it. */
const rowsWithNumbers = (grid: Grid, { top, left, right }: Area, bottom: number): Uint8Array => {
  const rows = new Uint8Array(Math.max(0, bottom - top + 1));
  for (let column = left; column <= right; column++)
    grid.runs(column, top, bottom, (row, kind, _numbers, from, end) => {
      if (kind === "number") rows.fill(1, row - top, row - top + end - from);
    });
  return rows;
};

const hasFigures = (grid: Grid, row: number, area: Area, numbers: Uint8Array): boolean => {
  // What a text spells takes a hundred times as long to see as a number.
  if (numbers[row - area.top] === 1) return true;
  for (let column = area.left; column <= area.right; column++) if (isFigure(grid.value(row, column))) return true;
  return false;
};

/** The columns of a row whose words name money or a financial year, with figures below. */
const headerStrength = (grid: Grid, row: number, area: Area): number => {
  let [columns, numbers, first] = [0, 0, 0];
  const years = new Set<number>();
  for (let column = area.left; column <= area.right; column++) {
    const text = cellText(grid, row, column);
    const number = numberSpelling(text);
    if (number !== undefined) {
      numbers++;
      if (namesFinancialYear(number) && figuresBelow(grid, row, column)) years.add(number);
    }
    if (typeof grid.value(row, column) !== "string") continue;
    if (text === "" || text.length > 80 || !namesMoney(text) || !figuresBelow(grid, row, column)) continue;
    columns++;
    if (column === area.left) first++;
  }
  // Years as numbers could be costs, unless there is nothing else in the row but different ones.
  if (columns === 0 && years.size >= 2 && years.size === numbers) return years.size;
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
