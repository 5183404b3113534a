import { cellPlace, columnsOf } from "./places";
import type { Rule } from "./violation";

/** The only columns whose rows refer to cells of their own: what a row names differs from row to row. */
const perRow: ReadonlySet<string> = new Set([
  "Cover Amount (£)",
  "Inputs Value",
  "Mapping Gross (£)",
  "Mapping Income (£)",
  "Mapping Net (£)",
  "Mapping Internal recharges (£)",
  "Mapping Capital charges (£)",
  "Bridge Amount (£)",
  "Checks Expected",
  "Checks Found",
]);

/** Rule 18: one formula a column, in every row of it or in none. */
export const oneFormula: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, column, index, cells }) => {
    const key = `${sheet.name.slice(sheet.name.indexOf("_") + 1)} ${column.header}`;
    const fault = (place: string, words: string) => [{ rule: 18, sheet: sheet.name, place, words }];
    if (column.perRow) return perRow.has(key) ? [] : fault(column.header, "This column may not differ row by row.");
    const row = cells.findIndex(({ formula }) => formula !== cells[0]?.formula);
    return row === -1 ? [] : fault(cellPlace(sheet, row, index), "The formula is another one than in the first row.");
  });
