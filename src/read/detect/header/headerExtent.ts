import type { Grid } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";
import { cellText, hasWords } from "../../cell/cellText";
import { isFigure } from "../../cell/isFigure";
import type { Area, HeaderRows } from "./area";
import { scaleIn } from "../units/scaleIn";
import { isYearNumber } from "../years/yearNumber";

/** The rows of a header around the one that names the columns: rows of groups above it, rows of units, years or column numbers below it. */
export const headerExtent = (grid: Grid, main: number, area: Area): HeaderRows => ({
  top: topOf(grid, main, area),
  bottom: bottomOf(grid, main, area),
});

const topOf = (grid: Grid, main: number, area: Area): number => {
  let top = main;
  while (top > area.top && main - top < 2) {
    const above = top - 1;
    const numbered = main - above < 2 && above > area.top && isNumberRow(grid, above, area);
    if (numbered && isGroupRow(grid, above - 1, main, area)) top = above - 1;
    else if (isGroupRow(grid, above, main, area)) top = above;
    else break;
  }
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

/** Under the header's words, rows of nothing but units, years or the numbers of the columns belong to it: two at most. */
const bottomOf = (grid: Grid, main: number, area: Area): number => {
  let bottom = main;
  while (bottom < Math.min(area.bottom, main + 2) && belongsBelow(grid, bottom + 1, area)) bottom++;
  return bottom;
};

const belongsBelow = (grid: Grid, row: number, area: Area): boolean =>
  isUnitRow(grid, row, area) || isNumberRow(grid, row, area, true);

const isUnitRow = (grid: Grid, row: number, area: Area): boolean => {
  let units = 0;
  for (let column = area.left; column <= area.right; column++) {
    const value = grid.value(row, column);
    if (value === null) continue;
    const text = cellText(grid, row, column);
    if (isFigure(value)) return false;
    if (!hasWords(grid, row, column) && scaleIn(text) === undefined) return false;
    if (column === area.left) continue;
    if (scaleIn(text) === undefined && parseFinancialYear(text) === undefined) return false;
    units++;
  }
  return units > 0;
};

/** A row that numbers the lines or columns: whole numbers that rise, "(a) (b) (c)", and no other words than "line" or "column"; `counting`: one by one. */
const isNumberRow = (grid: Grid, row: number, area: Area, counting = false): boolean => {
  const numbers: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const value = grid.value(row, column);
    if (value === null) continue;
    const number = typeof value === "number" ? value : numberedAs(cellText(grid, row, column));
    if (number !== undefined) numbers.push(number);
    else if (numbers.length > 0 || !numbering.test(cellText(grid, row, column))) return false;
  }
  const rises = numbers.every((number, place) => {
    const before = numbers[place - 1];
    return Number.isInteger(number) && (before === undefined || (counting ? number === before + 1 : number > before));
  });
  const [first] = numbers;
  return numbers.length >= 2 && rises && first !== undefined && (!counting || first <= 2);
};

const numbering = /^(?:(?:line|col(?:umn)?|ref)s?\b.{0,12}|no\.?)$/iu;

/** "(a)" is the first, "[3]" the third. */
const numberedAs = (text: string): number | undefined => {
  const { letter, digits } = /^[([]?(?:(?<letter>[a-z])|(?<digits>\d{1,3}))[)\].]?$/iu.exec(text)?.groups ?? {};
  return letter === undefined
    ? digits === undefined
      ? undefined
      : Number(digits)
    : letter.toLowerCase().charCodeAt(0) - 96;
};
