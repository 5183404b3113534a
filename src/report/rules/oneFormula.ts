import { expectedOf } from "./expectedOf";
import { cellPlace, columnsOf } from "./places";
import type { Rule } from "./violation";

/** Rule 18: one formula a column, in every row of it or in none. */
export const oneFormula: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, column, index, cells }) => {
    const key = `${sheet.name.slice(sheet.name.indexOf("_") + 1)} ${column.header}`;
    const fault = (place: string, words: string) => [{ rule: 18, sheet: sheet.name, place, words }];
    if (column.perRow)
      return expectedOf(report).perRow.has(key) ? [] : fault(column.header, "This column may not differ row by row.");
    const row = cells.findIndex(({ formula }) => formula !== cells[0]?.formula);
    return row === -1 ? [] : fault(cellPlace(sheet, row, index), "The formula is another one than in the first row.");
  });
