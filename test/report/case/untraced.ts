import { formulaOf } from "../../../src/report/rules/formula";
import { cellPlace, columnsOf } from "../../../src/report/rules/places";
import type { Cell, Report, Table } from "../../../src/report/sheetModel";

/** A number on a sheet of ours that nobody can trace, and why. */
export interface Untraced {
  readonly place: string;
  readonly why: string;
}

/** Sheets that hold what was read of the case and what a person may change. */
const inputs = /_Case(?:Inputs|Lines|Answers|Amounts|Partners|Options)$/u;

/** Columns of those sheets that hold what a cell of the case is worth, or what a person may change. */
const asRead = /^(?:Value|As found|Worth of one unit.*|Factor of .*|Number as read, .*|Answer instead)$/u;

/** Numbers that tell rows apart, or say how many rows a sheet has. */
const keys = /^(?:No|Year number|Rows|Share step|Yield step|Partners leaving)$/u;

/**
 * Every number on the sheets that does not come, by formulas followed to their ends, from cells of the user's own or from inputs: one that is written without a
 * formula and a note that says why, one whose formula rests on nothing, and one that rests on such a number.
 */
export const untraced = (report: Report): readonly Untraced[] => {
  const tables = new Map(report.sheets.flatMap(({ table }) => (table ? [[table.name, table] as const] : [])));
  const names = new Map(report.names.map((name) => [name.name, name]));
  const seen = new Map<string, string | null>();

  /** Null where the number can be traced, else why not. */
  const why = (name: string, header: string, row: number): string | null => {
    const key = `${name}|${header}|${row}`;
    const before = seen.get(key);
    if (before !== undefined) return before;
    seen.set(key, null);
    const found = whyOf(name, header, row);
    seen.set(key, found);
    return found;
  };

  const whyOf = (name: string, header: string, row: number): string | null => {
    const table = tables.get(name);
    const cell = table && cellIn(table, header, row);
    if (!table || !cell) return `${name}, ${header} is not there`;
    if (cell.formula === undefined) return typeof cell.value === "number" ? writtenAt(table, header, row) : null;
    const { sheets, columns, names: named } = formulaOf(cell.formula);
    const own = sheets.filter((sheet) => !tables.has(sheet));
    const cells = [
      ...columns.flatMap((use): readonly (readonly [string, string, number])[] => {
        const from = use.table ?? name;
        if (use.thisRow) return [[from, use.column, row]];
        return (tables.get(from)?.rows ?? []).map((_, place) => [from, use.column, place] as const);
      }),
      ...named.flatMap((one) => {
        const target = names.get(one);
        return target ? [[target.sheet, target.column, target.row] as const] : [];
      }),
    ];
    if (own.length + columns.length + named.length === 0)
      return typeof cell.value === "number" ? "its formula rests on nothing" : null;
    for (const [from, column, place] of cells) {
      const inner = why(from, column, place);
      if (inner !== null) return inner;
    }
    return null;
  };

  const writtenAt = (table: Table, header: string, row: number): string | null => {
    if (keys.test(header)) return null;
    if (inputs.test(table.name) && asRead.test(header)) return null;
    const notes = cellIn(table, "Notes", row)?.value;
    if (String(notes).includes("does not follow") || String(notes).includes("do not follow")) return null;
    // A proof that expects nothing says so by itself.
    if (table.name.endsWith("_CaseProofs") && header === "Expected" && cellIn(table, header, row)?.value === 0)
      return null;
    return `${table.name}, ${header}, row ${row + 1} is written and comes from nowhere`;
  };

  return columnsOf(report).flatMap(({ sheet, table, column, index, cells }) =>
    cells.flatMap(({ value }, row) => {
      const found = typeof value === "number" ? why(table.name, column.header, row) : null;
      return found === null ? [] : [{ place: `${sheet.name}!${cellPlace(sheet, row, index)}`, why: found }];
    }),
  );
};

const cellIn = ({ columns, rows }: Table, header: string, row: number): Cell | undefined =>
  rows[row]?.[columns.findIndex((column) => column.header === header)];
