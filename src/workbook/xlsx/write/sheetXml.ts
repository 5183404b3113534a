import { address } from "../../../model/cells";
import { type Cell, headerRow, type Sheet } from "../../../report/sheetModel";
import { lastRow, tableRef } from "../../layout/sheetLayout";
import { columnMargin, columnWidths, frozenColumns, pageFooter, pageMargins, pagesAcross } from "../../look/page";
import { escapedAttribute, escapedText } from "../xml/escape";
import { officeRelationships, spreadsheet, type Flavour } from "../xml/namespaces";
import { sheetRows } from "./sheetRows";
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
    `<pageMargins ${marginAttributes}/>`,
    `<pageSetup paperSize="9" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0" orientation="${sheet.orientation}"/>`,
    `<headerFooter><oddFooter>${escapedText(`&L${pageFooter.left}&R${pageFooter.right}`)}</oddFooter></headerFooter>`,
    sheet.table
      ? `<ignoredErrors><ignoredError sqref="${tableRef(sheet, sheet.table)}" numberStoredAsText="1"/></ignoredErrors>`
      : "",
    drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`,
    table === undefined ? "" : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`,
    "</worksheet>",
  ].join("");
};

const marginAttributes = Object.entries(pageMargins)
  .map(([side, inches]) => `${side}="${inches}"`)
  .join(" ");

const columns = (sheet: Sheet): string => {
  const widths = columnWidths(sheet);
  if (widths.length === 0) return "";
  const col = (width: number, index: number): string =>
    `<col min="${index + 1}" max="${index + 1}" width="${width + columnMargin}" customWidth="1"/>`;
  return `<cols>${widths.map(col).join("")}</cols>`;
};

const pane = (sheet: Sheet): string => {
  const frozen = frozenColumns(sheet);
  if (frozen === 0) return "";
  const first = address(1, frozen + 1);
  return `<pane xSplit="${frozen}" topLeftCell="${first}" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="${first}" sqref="${first}"/>`;
};

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
