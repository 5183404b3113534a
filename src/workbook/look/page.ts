import type { Sheet } from "../../report/sheetModel";

/** Text alone, as on a cover, wraps in a wide column; above a table or beside charts it runs on to the right instead. */
export const isProse = (sheet: Sheet): boolean => !sheet.table && !sheet.charts?.length;

/** Characters that fill the width of an upright A4 page. */
export const proseWidth = 84;

/** The widths of a sheet's first columns, in characters; the others keep the workbook's. */
export const columnWidths = (sheet: Sheet): readonly number[] =>
  sheet.table?.columns.map(({ width }) => width) ?? (isProse(sheet) ? [proseWidth] : []);

/** Excel takes five pixels of a column for its margins: 0.71 of a character. */
export const columnMargin = 0.7109375;

/** Characters that a screen shows beside each other; a wider table keeps its first columns in view. */
const screenWidth = 150;

/**
 * How many columns stay on the screen: the first two of a wide table. Its header is not frozen: Excel shows the headers of a table in place of
 * the column letters, and the notes above would take half of a small screen with them.
 */
export const frozenColumns = (sheet: Sheet): number => (tableWidth(sheet) > screenWidth ? 2 : 0);

/** Characters that a landscape page shows at a size that can be read. */
const pageWidth = 280;

/** Pages beside each other when printed; below each other as many as it takes. */
export const pagesAcross = (sheet: Sheet): number => Math.max(1, Math.ceil(tableWidth(sheet) / pageWidth));

/** Inches. */
export const pageMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** The sheet's name on the left, the page's number on the right, in Excel's own codes. */
export const pageFooter = { left: "&A", right: "Page &P of &N" } as const;

export const tableStyle = "TableStyleLight1";

const tableWidth = (sheet: Sheet): number => sheet.table?.columns.reduce((sum, { width }) => sum + width, 0) ?? 1;
