import { address, columnLetters } from "../../../model/cells";
import { isRetyped } from "../../look/isRetyped";
import { spreadsheet } from "../xml/namespaces";
import type { PlainSheet } from "./plainSheet";
import { columnWidths } from "./columnWidths";
import { cellFormat, declaration } from "./fixedParts";
import type { PartBytes } from "./partBytes";
import { RowBlock } from "./rowBlock";

/** Writes the worksheet part: every cell a number or a text, never a formula. */
export const writeSheet = (sheet: PlainSheet, part: PartBytes): void => {
  const { grid, texts } = sheet;
  const { rowCount, columnCount } = grid;
  part.ascii(`${declaration}<worksheet xmlns="${spreadsheet.transitional}">`);
  part.ascii(`<dimension ref="A1:${address(rowCount, columnCount)}"/>`);
  part.ascii('<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>');
  part.ascii('<sheetFormatPr defaultRowHeight="15"/><cols>');
  columnWidths(grid).forEach((width, index) => {
    part.ascii(`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  });
  part.ascii("</cols><sheetData>");
  // With the mark of an apostrophe, or Excel would make a number of 0123 and a formula of =A1 as soon as somebody edits the cell.
  const quoted = texts.map(isRetyped);
  const columns = Array.from({ length: columnCount }, (_, index) => `<c r="${columnLetters(index + 1)}`);
  const height = Math.max(1, Math.floor(blockCells / columnCount));
  for (let top = 1; top <= rowCount; top += height) {
    const block = new RowBlock(sheet, top, Math.min(rowCount, top + height - 1));
    for (let row = top; row <= block.bottom; row++) writeRow(block, row, columns, quoted, part);
  }
  part.ascii("</sheetData>");
  part.ascii('<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>');
};

/** Cells that are looked up together, column by column. */
const blockCells = 2 ** 18;

const openings = {
  number: '"><v>',
  date: `" s="${cellFormat.date}"><v>`,
  dateTime: `" s="${cellFormat.dateTime}"><v>`,
  percent: `" s="${cellFormat.percent}"><v>`,
  text: '" t="s"><v>',
  quoted: `" s="${cellFormat.quotedText}" t="s"><v>`,
} as const;

const writeRow = (
  block: RowBlock,
  row: number,
  columns: readonly string[],
  quoted: readonly boolean[],
  part: PartBytes,
): void => {
  let isOpen = false;
  for (let index = 0; index < columns.length; index++) {
    const kind = block.kindAt(row, index + 1);
    if (kind === undefined) continue;
    if (!isOpen) part.ascii(`<row r="${row}">`);
    isOpen = true;
    const number = block.numberAt(row, index + 1);
    part.ascii(columns[index] ?? "");
    part.number(row);
    part.ascii(openings[kind === "text" && quoted[number] === true ? "quoted" : kind]);
    part.number(number);
    part.ascii("</v></c>");
  }
  if (isOpen) part.ascii("</row>");
};
