import { tablesOf } from "./places";
import type { Rule } from "./violation";

const shape = /^[A-Za-z_][A-Za-z0-9_]*$/u;

/** Rule 5: a table has a meaningful name of its own, and one row of unique text headers over rows of the same length. */
export const tableHeaders: Rule = (report) => {
  const taken = new Set(report.names.map(({ name }) => name.toLowerCase()));
  return tablesOf(report).flatMap(({ sheet, table }) => {
    const fault = (place: string, words: string) => ({ rule: 5, sheet: sheet.name, place, words });
    const name = table.name.toLowerCase();
    const isTaken = taken.has(name);
    taken.add(name);
    const seen = new Set<string>();
    return [
      ...(shape.test(table.name) ? [] : [fault(table.name, "The table's name is not letters, digits, underscores.")]),
      ...(isTaken ? [fault(table.name, "The table's name is taken.")] : []),
      ...(table.name === sheet.name ? [] : [fault(table.name, "The table is not named as its sheet.")]),
      ...table.columns.flatMap(({ header }) => {
        const lower = header.toLowerCase();
        const isSecond = seen.has(lower);
        seen.add(lower);
        if (isSecond) return [fault(header, "Two columns have the same header.")];
        if (header.trim() !== header || header === "")
          return [fault(header, "The header is blank or begins or ends so.")];
        return header.length > 255 ? [fault(header, "The header is longer than Excel allows.")] : [];
      }),
      ...table.rows.flatMap((row, index) =>
        row.length === table.columns.length ? [] : [fault(`row ${index + 1}`, "The row is not as long as the header.")],
      ),
    ];
  });
};
