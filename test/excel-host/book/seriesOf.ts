import { columnsOf, rowsOf } from "./area";
import type { Series } from "./chart";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

/**
 * The series that Excel makes of a block of cells: one a column (or a row), a first line of texts giving the names and a first line of texts
 * across giving the categories.
 */
export const seriesOf = (sheet: Sheet, area: Area, by: "Auto" | "Columns" | "Rows"): Series[] => {
  const isByRows = by === "Rows" || (by === "Auto" && columnsOf(area) > rowsOf(area));
  const names = isText(sheet, isByRows ? { ...area, right: area.left } : { ...area, bottom: area.top });
  const categories = isText(sheet, isByRows ? { ...area, bottom: area.top } : { ...area, right: area.left });
  const [skipRows, skipColumns] = isByRows ? [categories, names] : [names, categories];
  const body = { ...area, top: area.top + (skipRows ? 1 : 0), left: area.left + (skipColumns ? 1 : 0) };
  if (body.top > body.bottom || body.left > body.right) return [];
  const [first, last] = isByRows ? [body.top, body.bottom] : [body.left, body.right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = first + index;
    const name = isByRows ? sheet.values.get(line, area.left) : sheet.values.get(area.top, line);
    const settings = new Map([["name", names && typeof name === "string" ? name : `Series${index + 1}`]]);
    const across = isByRows
      ? { ...body, bottom: area.top, top: area.top }
      : { ...body, left: area.left, right: area.left };
    return {
      settings,
      values: { sheet, area: isByRows ? { ...body, top: line, bottom: line } : { ...body, left: line, right: line } },
      xValues: categories ? { sheet, area: across } : undefined,
    };
  });
};

/** True where no cell of a line, its corner apart, holds a number. */
const isText = (sheet: Sheet, line: Area): boolean => {
  let hasText = false;
  for (let row = line.top; row <= line.bottom; row += 1)
    for (let column = line.left; column <= line.right; column += 1) {
      const value = sheet.values.get(row, column);
      if (row === line.top && column === line.left) continue;
      if (typeof value === "number") return false;
      if (typeof value === "string") hasText = true;
    }
  return hasText;
};
