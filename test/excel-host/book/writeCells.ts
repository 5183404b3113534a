import { checkFormula } from "../formula/checkFormula";
import { HostError, invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { areaOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from "./area";
import type { Book } from "./book";
import { assertWritable } from "./guards";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";
import { headerWritten } from "./tableHeaders";
import { typedValue } from "./typedValue";

/** Writes values or formulas: both are taken in as if typed. */
export const writeCells = (book: Book, sheet: Sheet, area: Area, input: Json): void => {
  assertWritable(sheet, area);
  eachCell(area, input, (row, column, given) => {
    if (given !== null) writeCell(book, sheet, row, column, given);
  });
};

export const writeNumberFormats = (sheet: Sheet, area: Area, input: Json): void => {
  eachCell(area, input, (row, column, given) => {
    if (given === null) return;
    if (typeof given !== "string") throw invalidArgument("A number format is a text.");
    sheet.numberFormats.set(row, column, given === "" || given === "General" ? undefined : given);
  });
};

/** Calls back for each cell with its part of the input: one value for all, or rows and columns exactly as the area has them. */
const eachCell = (area: Area, input: Json, then: (row: number, column: number, given: Json) => void): void => {
  if (isEntireColumn(area) || isEntireRow(area))
    throw invalidArgument("Cells of an unbounded range cannot be set one by one.");
  const rows = matrix(area, input);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      then(row, column, rows === undefined ? input : (rows[row - area.top]?.[column - area.left] ?? null));
};

const matrix = (area: Area, input: Json): readonly (readonly Json[])[] | undefined => {
  if (!Array.isArray(input)) return undefined;
  const rows = input as readonly Json[];
  const fits = (row: Json): row is readonly Json[] => Array.isArray(row) && row.length === columnsOf(area);
  if (rows.length !== rowsOf(area) || !rows.every(fits))
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rowsOf(area)} × ${columnsOf(area)}).`,
    );
  return rows;
};

const longestText = 32_767;
const longestFormula = 8_192;

const writeCell = (book: Book, sheet: Sheet, row: number, column: number, given: Json): void => {
  assertNotInsideMerge(sheet, row, column, given);
  if (typeof given === "object") throw invalidArgument("A cell takes a text, a number, true or false.");
  if (typeof given === "string" && given.length > longestText)
    throw invalidArgument(`A cell takes at most ${longestText} characters.`);
  const format = sheet.numberFormats.get(row, column);
  const typed = typeof given === "string" ? typedValue(given, format === "@") : { value: given };
  if (typed.formula !== undefined) {
    if (typed.formula.length > longestFormula) throw invalidArgument("The formula is too long.");
    checkFormula(book, typed.formula.slice(1), { sheet, row, column });
  }
  if (headerWritten(book, sheet, row, column, given)) return;
  sheet.formulas.set(row, column, typed.formula);
  sheet.values.set(row, column, typed.value ?? undefined);
  if (typed.numberFormat !== undefined && format === undefined)
    sheet.numberFormats.set(row, column, typed.numberFormat);
  book.isStale = true;
};

/** Only the first cell of a merged area holds anything; what is written to the others is lost, which no caller means. */
const assertNotInsideMerge = (sheet: Sheet, row: number, column: number, given: Json): void => {
  const merge = sheet.merged.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (merge && (merge.top !== row || merge.left !== column) && given !== "")
    throw new HostError("InvalidOperation", "The cell lies inside a merged area.");
};

/** The area of an address that a caller gave, sheet prefix and all, on this sheet. */
export const areaGiven = (sheet: Sheet, address: string): Area => {
  const bang = address.lastIndexOf("!");
  const area = areaOf(address.slice(bang + 1).trim());
  const named = address.slice(0, Math.max(bang, 0)).replaceAll(/^'|'$/gu, "").replaceAll("''", "'");
  if (!area || (bang > 0 && named.toLowerCase() !== sheet.name.toLowerCase()))
    throw invalidArgument(`"${address}" is no range of ${sheet.name}.`);
  return area;
};
