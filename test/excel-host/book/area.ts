import { columnLetters, columnNumber } from "../../../src/model/cells";
import { invalidArgument } from "../protocol/hostError";
import { lastColumn, lastRow, type Area } from "./layer";

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === lastColumn;

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** The cells in both, or undefined. */
export const intersection = (one: Area, other: Area): Area | undefined => {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
};

/** The area, or an error when it does not lie on the sheet. */
export const onSheet = (area: Area): Area => {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  if (!whole || area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn)
    throw invalidArgument("The range does not lie on the sheet.");
  if (area.top > area.bottom || area.left > area.right) throw invalidArgument("The range has no cells.");
  return area;
};

/** `A1:B2`, `C:C`, `3:4` or `B7`, without a sheet. */
export const addressOf = (area: Area): string => {
  const [left, right] = [columnLetters(area.left + 1), columnLetters(area.right + 1)];
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  const [first, last] = [`${left}${area.top + 1}`, `${right}${area.bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
};

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/iu;

/** The area of an A1-style address without a sheet, or undefined when it is none. */
export const areaOf = (address: string): Area | undefined => {
  const parts = address.split(":");
  const [first = "", last = first] = parts;
  const [one, other] = [corner.exec(first), corner.exec(last)];
  if (parts.length > 2 || !one || !other || first === "" || last === "") return undefined;
  const hasColumns = one[1] !== undefined && other[1] !== undefined;
  const hasRows = one[2] !== undefined && other[2] !== undefined;
  if ((one[1] !== undefined) !== (other[1] !== undefined) || (one[2] !== undefined) !== (other[2] !== undefined))
    return undefined;
  if (parts.length === 1 && !(hasColumns && hasRows)) return undefined;
  const columns = hasColumns ? [columnNumber(one[1] ?? "") - 1, columnNumber(other[1] ?? "") - 1] : [0, lastColumn];
  const rows = hasRows ? [Number(one[2]) - 1, Number(other[2]) - 1] : [0, lastRow];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom <= lastRow && area.right <= lastColumn ? area : undefined;
};
