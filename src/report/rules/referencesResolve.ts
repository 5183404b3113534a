import { formulasIn } from "./formulasIn";
import { tablesOf } from "./places";
import type { Rule } from "./violation";

const constants: ReadonlySet<string> = new Set(["TRUE", "FALSE"]);

/** Rule 19: every table, column and defined name that a formula uses is one of this report's, and every name points at a cell. */
export const referencesResolve: Rule = (report) => {
  const headers = new Map(
    tablesOf(report).map(({ table }) => [table.name, new Set(table.columns.map(({ header }) => header))]),
  );
  const names = new Set(report.names.map(({ name }) => name));
  const sizes = new Map(tablesOf(report).map(({ sheet, table }) => [sheet.name, { table, rows: table.rows.length }]));
  return [
    ...formulasIn(report).flatMap(({ sheet, place, parts }) => {
      const fault = (words: string) => ({ rule: 19, sheet: sheet.name, place, words });
      return [
        ...parts.columns
          .filter(({ table, column }) => !headers.get(table ?? sheet.table?.name ?? "")?.has(column))
          .map(({ table, column }) => fault(`There is no column ${column} in ${table ?? "this table"}.`)),
        ...parts.columns
          .filter(({ table, thisRow }) => thisRow && table !== null && table !== sheet.table?.name)
          .map(({ table }) => fault(`This row is asked for in another table, ${table}.`)),
        ...parts.names
          .filter((name) => !names.has(name) && !constants.has(name))
          .map((name) => fault(`There is no name ${name}.`)),
      ];
    }),
    ...report.names.flatMap(({ name, sheet, column, row }) => {
      const target = sizes.get(sheet);
      const isThere = target?.table.columns.some(({ header }) => header === column) && row >= 0 && row < target.rows;
      return isThere ? [] : [{ rule: 19, sheet, place: name, words: "The name points at no cell." }];
    }),
  ];
};
