import { type Cell, headerRow, type Sheet, type Table } from "../../../report/sheetModel";
import { isProse, proseWidth } from "../../look/page";
import { type CellPlace, cellXml } from "./cellXml";
import { formulaInFile, formulasInFile } from "./formulaInFile";
import { rowHeight, type ShownText } from "./rowHeight";
import type { StyleBook } from "./styleBook";

/** The rows of a sheet's data: what stands above the table, then the table. */
export const sheetRows = (sheet: Sheet, book: StyleBook): readonly string[] => [
  ...sheet.above.map((cell, index) => aboveRow(cell, index + 1, isProse(sheet), book)),
  ...(sheet.table ? tableRows(sheet.table, headerRow(sheet), book) : []),
];

const aboveRow = (cell: Cell, row: number, wrap: boolean, book: StyleBook): string => {
  const place: CellPlace = {
    row,
    column: 1,
    style: "plain",
    format: "general",
    wrap,
    inFile: (formula) => formulaInFile(formula, undefined),
    inTable: false,
  };
  const size = cell.style === "title" || cell.style === "heading" ? cell.style : "body";
  // Larger letters take more room.
  const width = wrap ? (size === "title" ? proseWidth / 1.5 : proseWidth) : Number.POSITIVE_INFINITY;
  return rowXml(row, [cellXml(cell, place, book)], [{ text: String(cell.value), width, size }], book);
};

const tableRows = (table: Table, header: number, book: StyleBook): readonly string[] => {
  const inFile = formulasInFile(table.name);
  const headerCells = table.columns.map((column, index) => {
    const place = { row: header, column: index + 1, style: "header", format: column.format, wrap: true } as const;
    return cellXml({ value: column.header }, { ...place, inFile, inTable: true }, book);
  });
  // Bold letters run wider, and the filter's button stands beside them.
  const headers = table.columns.map(
    ({ header: text, width }) => ({ text, width: width * 0.85, size: "body" }) as const,
  );
  return [
    rowXml(header, headerCells, headers, book),
    ...table.rows.map((cells, index) => bodyRow(table, cells, header + 1 + index, inFile, book)),
  ];
};

const bodyRow = (
  table: Table,
  cells: readonly Cell[],
  row: number,
  inFile: CellPlace["inFile"],
  book: StyleBook,
): string => {
  if (cells.length !== table.columns.length) throw new Error(`a row of ${table.name} has not one cell a column`);
  const shown: ShownText[] = [];
  const xml = cells.map((cell, index) => {
    const column = table.columns[index];
    if (!column) throw new Error("a cell stands outside its table");
    const wrap = column.wrap === true;
    if (wrap) shown.push({ text: String(cell.value), width: column.width, size: "body" });
    const { style, format } = column;
    return cellXml(cell, { row, column: index + 1, style, format, wrap, inFile, inTable: true }, book);
  });
  return rowXml(row, xml, shown, book);
};

const rowXml = (row: number, cells: readonly string[], shown: readonly ShownText[], book: StyleBook): string => {
  const height = rowHeight(shown, book.lineHeight);
  const stated = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${stated}>${cells.join("")}</row>`;
};
