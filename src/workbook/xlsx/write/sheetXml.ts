import { address } from "../../../model/cells";
import { type Cell, headerRow, type Sheet } from "../../../report/sheetModel";
import { escapedAttribute } from "../xml/escape";
import { officeRelationships, spreadsheet, type Flavour } from "../xml/namespaces";
import { lastRow, tableRef } from "./sheetLayout";
import { isProse, proseWidth, sheetRows } from "./sheetRows";
import type { StyleBook } from "./styleBook";

/** What the sheet part needs to know beside the sheet itself. */
export interface SheetContext {
  readonly flavour: Flavour;
  readonly book: StyleBook;
  /** True for the sheet that the workbook opens on. */
  readonly isActive: boolean;
  /** Relationship ids of the sheet's own relationships part. */
  readonly table: string | undefined;
  readonly drawing: string | undefined;
}

/** The sheet part, its elements in schema order. */
export const sheetXml = (sheet: Sheet, context: SheetContext): string => {
  const { flavour, book, isActive, table, drawing } = context;
  const ref = `A1:${address(lastRow(sheet), sheet.table?.columns.length ?? 1)}`;
  return [
    `<worksheet xmlns="${spreadsheet[flavour]}" xmlns:r="${officeRelationships[flavour]}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${ref}"/>`,
    `<sheetViews><sheetView showGridLines="0"${isActive ? ' tabSelected="1"' : ""} workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${book.lineHeight}"/>`,
    columns(sheet),
    `<sheetData>${sheetRows(sheet, book).join("")}</sheetData>`,
    hyperlinks(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0" orientation="${sheet.orientation}"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>",
    sheet.table
      ? `<ignoredErrors><ignoredError sqref="${tableRef(sheet, sheet.table)}" numberStoredAsText="1"/></ignoredErrors>`
      : "",
    drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`,
    table === undefined ? "" : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`,
    "</worksheet>",
  ].join("");
};

const columns = (sheet: Sheet): string => {
  const widths = sheet.table?.columns.map(({ width }) => width) ?? (isProse(sheet) ? [proseWidth] : []);
  if (widths.length === 0) return "";
  // Excel takes five pixels of a column for its margins: 0.71 of a character.
  const col = (width: number, index: number): string =>
    `<col min="${index + 1}" max="${index + 1}" width="${width + 0.7109375}" customWidth="1"/>`;
  return `<cols>${widths.map(col).join("")}</cols>`;
};

/** Characters that a screen shows beside each other; a wider table keeps its first columns in view. */
const screenWidth = 150;
const frozenColumns = 2;

const widthOf = (sheet: Sheet): number => sheet.table?.columns.reduce((sum, { width }) => sum + width, 0) ?? 1;

/**
 * A wide table keeps its first two columns on the screen. Its header is not frozen: Excel shows the headers of a table in place of the
 * column letters, and the notes above would take half of a small screen with them.
 */
const pane = (sheet: Sheet): string => {
  if (widthOf(sheet) <= screenWidth) return "";
  const first = address(1, frozenColumns + 1);
  return `<pane xSplit="${frozenColumns}" topLeftCell="${first}" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="${first}" sqref="${first}"/>`;
};

/** Characters that a landscape page shows at a size that can be read. */
const pageWidth = 280;

const pagesAcross = (sheet: Sheet): number => Math.max(1, Math.ceil(widthOf(sheet) / pageWidth));

const hyperlinks = (sheet: Sheet): string => {
  const link = (cell: Cell, row: number, column: number): string =>
    cell.link === undefined
      ? ""
      : `<hyperlink ref="${address(row, column)}" location="${escapedAttribute(cell.link)}" display="${escapedAttribute(String(cell.value))}"/>`;
  const top = headerRow(sheet) + 1;
  const links = [
    ...sheet.above.map((cell, index) => link(cell, index + 1, 1)),
    ...(sheet.table?.rows ?? []).flatMap((cells, row) =>
      cells.map((cell, column) => link(cell, top + row, column + 1)),
    ),
  ].join("");
  return links === "" ? "" : `<hyperlinks>${links}</hyperlinks>`;
};
