import type { CellValue, Grid } from "../../../../src/model/grid";
import { dateMark, percentMark } from "../../../../src/workbook/grid/cells";
import { BrokenPart } from "../../../../src/workbook/xlsx/archive/brokenPart";
import { FormulaSink } from "../../../../src/workbook/xlsx/sheet/formulaSink";
import { GridSink } from "../../../../src/workbook/xlsx/sheet/gridSink";
import { scanSheet } from "../../../../src/workbook/xlsx/sheet/scanSheet";
import { readSharedStrings } from "../../../../src/workbook/xlsx/sheet/sharedStrings";
import { wordsOf } from "../../../../src/text/issues";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strings = `<sst xmlns="${main}"><si><t>zero</t></si><si><t>one</t></si></sst>`;

/** Bytes in chunks with these borders. */
export const chunked = async function* (bytes: Uint8Array, borders: readonly number[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    yield bytes.slice(from, border);
    from = border;
  }
};

/** The grid of a sheet part's bytes that come in chunks with these borders. Cell formats: 0 general, 1 date, 2 percentage. */
export const gridOf = async (bytes: Uint8Array, borders: readonly number[] = [], date1904 = false): Promise<Grid> => {
  const shared = await readSharedStrings(chunked(new TextEncoder().encode(strings), []), "sharedStrings.xml");
  const sink = new GridSink("sheet1.xml", Uint8Array.of(0, dateMark, percentMark), shared);
  await scanSheet(chunked(bytes, borders), sink, { part: "sheet1.xml", date1904 });
  return sink.grid("Sheet1");
};

/** A worksheet part around its content. */
export const sheetXml = (content: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}">${content}</worksheet>`);

/** The grid of these rows. */
export const rowsGrid = (rows: string): Promise<Grid> => gridOf(sheetXml(`<sheetData>${rows}</sheetData>`));

/** The value of the one cell that is written, which stands in A1. */
export const valueOf = async (cell: string): Promise<CellValue> =>
  (await rowsGrid(`<row r="1">${cell}</row>`)).value(1, 1);

export const formulasOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const sink = new FormulaSink();
  await scanSheet(chunked(bytes, []), sink, { part: "sheet1.xml", date1904: false });
  return sink.formulas;
};

/** Everything a grid says of its used area. */
export const everything = (grid: Grid): unknown => {
  const cells: unknown[] = [];
  for (let row = 1; row <= grid.rowCount; row++)
    for (let column = 1; column <= grid.columnCount; column++)
      cells.push([
        grid.value(row, column),
        grid.isFormula(row, column),
        grid.isDate(row, column),
        grid.isPercent(row, column),
      ]);
  const rows = Array.from({ length: grid.rowCount }, (_, row) => grid.outlineLevel(row + 1));
  return [cells, rows, grid.merged, [...grid.hiddenRows], [...grid.hiddenColumns], grid.columnCount];
};

/** The code of the issue that stops the work, its words checked on the way; `read` when nothing does. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "read";
  } catch (error) {
    if (!(error instanceof BrokenPart)) throw error;
    wordsOf(error.issue);
    return `${error.issue.code} ${String(error.issue.facts?.["reason"] ?? "")}`.trim();
  }
};
