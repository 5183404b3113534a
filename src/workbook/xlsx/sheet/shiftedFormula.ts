import { columnLetters, columnNumber } from "../../../model/cells";
import { lastColumn, lastRow } from "./cellReference";

/**
 * A formula as it reads when filled from its cell to one so many rows and columns away: relative references move, and wrap round the sheet's edge
 * as Excel's do. Texts, quoted sheet names, table columns, function and other names stay.
 */
export const shiftedFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(piece, (found, ...groups) => {
    const parts = groups.at(-1) as Readonly<Record<string, string | undefined>>;
    const { column, row, firstColumn, secondColumn, firstRow, secondRow } = parts;
    if (column !== undefined && row !== undefined) return movedColumn(column, columns) + movedRow(row, rows);
    if (firstColumn !== undefined && secondColumn !== undefined)
      return `${movedColumn(firstColumn, columns)}:${movedColumn(secondColumn, columns)}`;
    if (firstRow !== undefined && secondRow !== undefined)
      return `${movedRow(firstRow, rows)}:${movedRow(secondRow, rows)}`;
    return found;
  });

/** What may look like a reference comes first: texts, quoted names, brackets (nested once, quoted by '), names and functions. */
const piece = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`,
    String.raw`(?<column>\$?[A-Za-z]{1,3})(?<row>\$?[1-9]\d{0,6})(?![\w.(!])`,
    String.raw`(?<firstColumn>\$?[A-Za-z]{1,3}):(?<secondColumn>\$?[A-Za-z]{1,3})(?![\w.(!])`,
    String.raw`(?<firstRow>\$?[1-9]\d{0,6}):(?<secondRow>\$?[1-9]\d{0,6})(?![\w.])`,
    String.raw`[\p{L}_\\$#][\p{L}\p{N}_.?\\]*`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

const movedColumn = (written: string, by: number): string =>
  written.startsWith("$") ? written : columnLetters(wrapped(columnNumber(written) + by, lastColumn));

const movedRow = (written: string, by: number): string =>
  written.startsWith("$") ? written : String(wrapped(Number(written) + by, lastRow));

const wrapped = (place: number, last: number): number => ((((place - 1) % last) + last) % last) + 1;
