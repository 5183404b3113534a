import { expectedOf } from "./expectedOf";
import { columnsOf } from "./places";
import type { Rule } from "./violation";

/** Columns in the table's own unit, whatever that is. */
const ownUnits: ReadonlySet<string> = new Set([
  "Mapping Cost as shown (units of the table)",
  "Costs Reported as shown (units of the table)",
]);

/** Rule 15: the same decimals down a column: a cell has no format of its own, and no number column is left unformatted. */
export const sameDecimals: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, column, cells }) => {
    const key = `${sheet.name.slice(sheet.name.indexOf("_") + 1)} ${column.header}`;
    if (expectedOf(report).mixedUnits.has(key)) return [];
    const fault = (words: string) => ({ rule: 15, sheet: sheet.name, place: column.header, words });
    if (column.format === "general" && !ownUnits.has(key)) return [fault("The number column has no format.")];
    return cells.some(({ format }) => format !== undefined && format !== column.format)
      ? [fault("Cells of the column are shown in different formats.")]
      : [];
  });
