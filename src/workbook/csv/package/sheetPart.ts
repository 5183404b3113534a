import { address, columnLetters } from "../../../model/cells";
import type { CellKind, Grid } from "../../../model/grid";
import { isRetyped } from "../../look/isRetyped";
import { spreadsheet } from "../../xlsx/xml/namespaces";
import type { CsvSheet } from "../sheetBuilder";
import { columnWidths } from "./columnWidths";
import { cellFormat, declaration } from "./fixedParts";

/** The worksheet part, in pieces: every cell a number or a text, never a formula. */
export function* sheetPart({ grid, texts }: CsvSheet): Generator<string> {
  const { rowCount, columnCount } = grid;
  yield `${declaration}<worksheet xmlns="${spreadsheet.transitional}"><dimension ref="A1:${address(rowCount, columnCount)}"/>`;
  yield '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>';
  yield `<cols>${columnWidths(grid).map(columnXml).join("")}</cols><sheetData>`;
  // With the mark of an apostrophe, or Excel would make a number of 0123 and a formula of =A1 as soon as somebody edits the cell.
  const quoted = texts.map((text) => (isRetyped(text) ? ` s="${cellFormat.quotedText}"` : ""));
  const height = Math.max(1, Math.floor(blockCells / Math.max(1, columnCount)));
  for (let top = 1; top <= rowCount; top += height)
    yield* rowsXml(grid, quoted, top, Math.min(rowCount, top + height - 1));
  yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

/** Cells that are looked up together, column by column. */
const blockCells = 2 ** 20;
/** Rows that are handed on together. */
const pieceRows = 256;

const columnXml = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

function* rowsXml(grid: Grid, quoted: readonly string[], top: number, bottom: number): Generator<string> {
  const rows: string[] = Array.from({ length: bottom - top + 1 }, () => "");
  for (let column = 1; column <= grid.columnCount; column++) {
    const letters = columnLetters(column);
    grid.scan(column, top, bottom, (row, kind, number) => {
      rows[row - top] += cellXml(grid, quoted, letters, row, column, kind, number);
    });
  }
  for (let from = 0; from < rows.length; from += pieceRows)
    yield rows
      .slice(from, from + pieceRows)
      .map((cells, index) => (cells === "" ? "" : `<row r="${top + from + index}">${cells}</row>`))
      .join("");
}

const cellXml = (
  grid: Grid,
  quoted: readonly string[],
  letters: string,
  row: number,
  column: number,
  kind: CellKind,
  number: number,
): string => {
  const open = `<c r="${letters}${row}"`;
  if (kind === "text") return `${open}${quoted[number] ?? ""} t="s"><v>${number}</v></c>`;
  if (grid.isDate(row, column)) {
    const format = Number.isInteger(number) ? cellFormat.date : cellFormat.dateTime;
    return `${open} s="${format}"><v>${number}</v></c>`;
  }
  return `${open}${grid.isPercent(row, column) ? ` s="${cellFormat.percent}"` : ""}><v>${number}</v></c>`;
};
