import type { Cell, Fill, Row, Worksheet } from "exceljs";

/** The look of the example workbooks: one typeface, one dark colour for headers, one pale one for totals. */
const typeface = "Arial";
const dark = "FF1F3B4D";
const pale = "FFE4ECEF";
const rule = { style: "thin", color: { argb: "FF8FA3AD" } } as const;

export const wholeNumber = "#,##0;(#,##0);0";
export const oneDecimal = "0.0";
export const percentage = "0.0%";

const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

/** Writes the title rows of a sheet from A1 down: the body, what the sheet is, its unit. */
export const writeTitles = (sheet: Worksheet, [body, subject, unit]: readonly [string, string, string]): void => {
  sheet.getCell("A1").value = body;
  asTitle(sheet.getCell("A1"));
  sheet.getCell("A2").value = subject;
  sheet.getCell("A2").font = { name: typeface, size: 11, bold: true };
  sheet.getCell("A3").value = unit;
  sheet.getCell("A3").font = { name: typeface, size: 10, italic: true };
};

export const asTitle = (cell: Cell): void => {
  cell.font = { name: typeface, size: 14, bold: true, color: { argb: dark } };
};

export const asHeader = (cell: Cell): void => {
  cell.font = { name: typeface, size: 10, bold: true, color: { argb: "FFFFFFFF" } };
  cell.fill = solid(dark);
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  cell.border = { top: rule, bottom: rule, left: rule, right: rule };
};

export const asHeading = (cell: Cell): void => {
  cell.font = { name: typeface, size: 10, bold: true, color: { argb: dark } };
};

export const asBody = (cell: Cell, numberFormat = wholeNumber): void => {
  cell.font = { name: typeface, size: 10 };
  cell.numFmt = numberFormat;
};

/** A subtotal or total: bold, tinted, ruled above. */
export const asTotal = (cell: Cell, numberFormat = wholeNumber): void => {
  cell.font = { name: typeface, size: 10, bold: true };
  cell.numFmt = numberFormat;
  cell.fill = solid(pale);
  cell.border = { top: rule, bottom: rule };
};

export const asNote = (cell: Cell): void => {
  cell.font = { name: typeface, size: 9, italic: true, color: { argb: "FF44545C" } };
};

/** Cells `from` to `to` of a row, by column number; also the empty ones, so that fills and rules run through. */
export const cellsOf = (row: Row, from: number, to: number): readonly Cell[] =>
  Array.from({ length: to - from + 1 }, (_, offset) => row.getCell(from + offset));

/** Landscape A4, one page wide, with the sheet's name and page number in the footer. */
export const setUpPrinting = (sheet: Worksheet, area: string, titleRows: string): void => {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: area,
    printTitlesRow: titleRows,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = "&L&8&A&R&8Page &P of &N";
};
