import type { Inputs } from "../model/inputs";
import type { Issue } from "../model/issue";
import type { Grid } from "../model/grid";
import { excelTableOf } from "./asked/excelTableOf";
import { tablesAsked } from "./asked/tablesAsked";
import { cellText } from "./cell/cellText";
import type { PlacedText } from "./detect/table/rawTable";
import { readRawTables } from "./detect/table/readRawTables";
import type { Readable, ReadRequest } from "./readRequest";
import type { Reading } from "./reading";

/** What the layouts are given, and why no table is the one asked for, when none is. */
export const readingOf = (
  workbook: Readable,
  request: ReadRequest,
  inputs: Inputs,
): { readonly reading: Reading; readonly none: Issue | null } => {
  const { selection } = request;
  const excel = excelTableOf(workbook, request);
  const grids = workbook.grids.filter(
    ({ sheet }) => (request.sheet === undefined || sheet === request.sheet) && (!excel || sheet === excel.range.sheet),
  );
  const found = new Map(workbook.grids.map((grid) => [grid, readRawTables(grid)]));
  const asked = tablesAsked(workbook, request, new Map(grids.map((grid) => [grid, found.get(grid) ?? []])));
  const reading: Reading = {
    workbook,
    request,
    inputs,
    grids: excel ? [] : grids.filter(({ sheet }) => selection === undefined || sheet === selection.sheet),
    sheets: new Map(workbook.grids.map((grid) => [grid.sheet, grid])),
    rawTables: excel ? ("code" in asked ? [] : asked) : grids.flatMap((grid) => found.get(grid) ?? []),
    askedTables: "code" in asked ? [] : asked,
    allTables: [...found.values()].flat(),
    around: [...found].flatMap(([grid, tables]) =>
      tables.length === 0 && !workbook.hidden.has(grid.sheet) ? textsOf(grid) : [],
    ),
  };
  return { reading, none: "code" in asked ? asked : null };
};

/** The words of a cover: a sheet without tables that fits on a page. */
const textsOf = (grid: Grid): PlacedText[] => {
  const texts: PlacedText[] = [];
  if (grid.rowCount > 80 || grid.columnCount > 40) return texts;
  for (let row = 1; row <= grid.rowCount; row++)
    for (let column = 1; column <= grid.columnCount; column++) {
      const text = cellText(grid, row, column);
      if (typeof grid.value(row, column) === "string" && text !== "")
        texts.push({ text, at: { sheet: grid.sheet, row, column } });
    }
  return texts;
};
