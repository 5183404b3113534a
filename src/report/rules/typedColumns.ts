import { expectedOf } from "./expectedOf";
import { cellPlace, columnsOf, isNumeric } from "./places";
import type { Report } from "../sheetModel";
import type { Rule } from "./violation";

const marker = /^\[[a-z]\]$/u;

/** Rules 10 and 11: one type in a column: numbers (or the shorthand of a missing one) that are numbers, or text; but where a person may say either. */
export const typedColumns: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, column, index, cells }) =>
    cells.flatMap(({ value }, row) => {
      if (isMixed(report, sheet.name, column.header)) return [];
      const fault = (rule: number, words: string) => [
        { rule, sheet: sheet.name, place: cellPlace(sheet, row, index), words },
      ];
      if (!isNumeric(column))
        return typeof value === "string" ? [] : fault(10, "The cell of a text column is not text.");
      if (typeof value === "number") return Number.isFinite(value) ? [] : fault(11, "The number is not finite.");
      if (typeof value === "boolean") return fault(10, "The cell of a number column is true or false.");
      return marker.test(value) ? [] : fault(11, "The cell of a number column holds text.");
    }),
  );

const isMixed = (report: Report, sheet: string, header: string): boolean =>
  expectedOf(report).mixedTypes.has(`${sheet.slice(sheet.indexOf("_") + 1)} ${header}`);
