import { address } from "../../../model/cells";
import { headerRow, type Cell, type Sheet } from "../../../report/sheetModel";
import { columnLetters } from "../../../model/cells";
import { columnWidths, frozenColumns, pageFooter, pageMargins, pagesAcross } from "../../look/page";
import type { BaseFont } from "./begin";
import { dressCells } from "./dressCells";
import { lookAreas } from "./lookAreas";
import type { Step } from "./steps";

/** How a sheet looks, but for its charts: links, formats, widths, what stays in view, the printed page. */
export const dressSheet = (described: Sheet, base: BaseFont): Step => {
  const areas = lookAreas(described);
  const links = linkedCells(described);
  return {
    sheet: described.name,
    bytes: 20_000 + areas.length * areaTakes + links.length * linkTakes,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(described.name);
      // A link brings a look with it, which ours then replaces.
      for (const { at, link } of links) sheet.getRange(at).hyperlink = { documentReference: link };
      for (const area of areas) dressCells(sheet, area, base);
      columnWidths(described).forEach((width, index) => {
        const letters = columnLetters(index + 1);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = points(width);
      });
      sheet.showGridlines = false;
      const frozen = frozenColumns(described);
      if (frozen > 0) sheet.freezePanes.freezeColumns(frozen);
      layOut(sheet.pageLayout, described);
    },
  };
};

/** Bytes that the formats of an area take in a request, and a link. */
const areaTakes = 7_000;
const linkTakes = 700;

/** A character is 7 pixels wide, a column has 5 more, and a pixel is three quarters of a point. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

const linkedCells = (sheet: Sheet): readonly { readonly at: string; readonly link: string }[] => {
  const linked = ({ link }: Cell, row: number, column: number): readonly { at: string; link: string }[] =>
    link === undefined ? [] : [{ at: address(row, column), link }];
  const top = headerRow(sheet) + 1;
  return [
    ...sheet.above.flatMap((cell, index) => linked(cell, index + 1, 1)),
    ...(sheet.table?.rows ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, column) => linked(cell, top + row, column + 1)),
    ),
  ];
};

const pointsInInch = 72;

const layOut = (page: Excel.PageLayout, sheet: Sheet): void => {
  page.orientation = sheet.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.leftMargin = pageMargins.left * pointsInInch;
  page.rightMargin = pageMargins.right * pointsInInch;
  page.topMargin = pageMargins.top * pointsInInch;
  page.bottomMargin = pageMargins.bottom * pointsInInch;
  page.headerMargin = pageMargins.header * pointsInInch;
  page.footerMargin = pageMargins.footer * pointsInInch;
  page.zoom = { horizontalFitToPages: pagesAcross(sheet) };
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftFooter = pageFooter.left;
  defaultForAllPages.rightFooter = pageFooter.right;
  const row = headerRow(sheet);
  if (sheet.table) page.setPrintTitleRows(`$${row}:$${row}`);
};
