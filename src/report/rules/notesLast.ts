import { cellPlace, columnsOf, isNumeric } from "./places";
import type { Rule } from "./violation";

/** Rule 13: markers that qualify a present number stand in a Notes column at the right, not in the number's cell. */
export const notesLast: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, table, column, index, cells }) => {
    const fault = (place: string, words: string) => ({ rule: 13, sheet: sheet.name, place, words });
    if (column.header === "Notes" && index !== table.columns.length - 1)
      return [fault(column.header, "The Notes column is not the last.")];
    return cells.flatMap(({ value }, row) =>
      isNumeric(column) && (value === "[e]" || value === "[u]")
        ? [fault(cellPlace(sheet, row, index), `${value} qualifies a number, but stands in its place.`)]
        : [],
    );
  });
