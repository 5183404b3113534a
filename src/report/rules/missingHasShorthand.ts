import { cellPlace, columnsOf } from "./places";
import type { Rule } from "./violation";

const shorthand: ReadonlySet<string> = new Set(["[x]", "[z]", "[c]", "[e]", "[u]"]);
const marker = /^\[[a-z]\]$/u;

/** Rule 12: what is missing is one of five shorthands, and every one used is explained above its table. */
export const missingHasShorthand: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, index, cells }) => {
    const legend = sheet.above.map(({ value }) => String(value)).find((line) => line.startsWith("Shorthand:")) ?? "";
    return cells.flatMap(({ value }, row) => {
      if (typeof value !== "string" || !marker.test(value)) return [];
      const fault = (words: string) => [{ rule: 12, sheet: sheet.name, place: cellPlace(sheet, row, index), words }];
      if (!shorthand.has(value)) return fault(`${value} is no shorthand.`);
      return legend.includes(`${value} `) ? [] : fault(`${value} is not explained above the table.`);
    });
  });
