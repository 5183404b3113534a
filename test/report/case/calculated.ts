import type { CellValue } from "../../../src/model/grid";
import { columnsOf, abovePlace, cellPlace } from "../../../src/report/rules/places";
import type { Cell, Report, Sheet } from "../../../src/report/sheetModel";
import { formulaValue, type Surroundings } from "../formula/formulaValue";
import type { Cells } from "../formula/values";

/** A number or text of the user's own sheets, by sheet and address. */
export type UserCells = ReadonlyMap<string, CellValue>;

/** A cell of a report whose formula gives another value than the one written with it. */
export interface Other {
  readonly place: string;
  readonly written: CellValue;
  readonly calculated: CellValue;
}

/** What all formulas of a report come to, calculated from nothing but the user's cells and what stands on the sheets without a formula. */
export interface Calculated {
  readonly at: (sheet: string, header: string, row: number) => CellValue;
  /** How many formulas there are, and where one gives another value than the one written with it. */
  readonly everyOther: () => { readonly formulas: number; readonly others: readonly Other[] };
}

export const calculated = (report: Report, user: UserCells): Calculated => {
  const tables = new Map(report.sheets.flatMap((sheet) => (sheet.table ? [[sheet.table.name, sheet] as const] : [])));
  const known = new Map<string, CellValue>();
  const open = new Set<string>();

  const at = (table: string, header: string, row: number): CellValue => {
    const key = `${table}|${header}|${row}`;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before ?? null;
    if (open.has(key)) throw new Error(`a circle at ${key}`);
    open.add(key);
    const cell = cellAt(sheetOf(table), header, row);
    const made = cell.formula === undefined ? cell.value : formulaValue(cell.formula, around(table, row));
    open.delete(key);
    known.set(key, made);
    return made;
  };
  const sheetOf = (table: string): Sheet => {
    const sheet = tables.get(table);
    if (!sheet) throw new Error(`no table ${table}`);
    return sheet;
  };
  const around = (own: string, row: number): Surroundings => ({
    column: (table, header) => cells(table, header),
    here: (header) => ({ cells: [at(own, header, row)] }),
    name: (name) => {
      const target = report.names.find((one) => one.name === name);
      if (!target) throw new Error(`no name ${name}`);
      return { cells: [at(target.sheet, target.column, target.row)] };
    },
    at: (sheet, address) => ({ cells: [user.get(`${sheet}!${address}`) ?? null] }),
  });
  /** A table without rows keeps one that is blank. */
  const cells = (table: string, header: string): Cells => {
    const { length } = sheetOf(table).table?.rows ?? [];
    return { cells: length === 0 ? [null] : Array.from({ length }, (_, row) => at(table, header, row)) };
  };

  const checked = (): readonly Checked[] => [
    ...columnsOf(report).flatMap(({ sheet, table, column, index, cells: written }) =>
      written.flatMap((cell, row) =>
        cell.formula === undefined
          ? []
          : [
              {
                place: `${sheet.name}!${cellPlace(sheet, row, index)}`,
                cell,
                made: at(table.name, column.header, row),
              },
            ],
      ),
    ),
    ...report.sheets.flatMap((sheet) =>
      sheet.above.flatMap((cell, index) =>
        cell.formula === undefined
          ? []
          : [
              {
                place: `${sheet.name}!${abovePlace(index)}`,
                cell,
                made: formulaValue(cell.formula, around(sheet.name, 0)),
              },
            ],
      ),
    ),
  ];
  return {
    at,
    everyOther: () => {
      const all = checked();
      const others = all
        .filter(({ cell, made }) => !agree(cell.value, made))
        .map(({ place, cell, made }) => ({ place, written: cell.value, calculated: made }));
      return { formulas: all.length, others };
    },
  };
};

interface Checked {
  readonly place: string;
  readonly cell: Cell;
  readonly made: CellValue;
}

const cellAt = (sheet: Sheet, header: string, row: number): Cell => {
  const column = sheet.table?.columns.findIndex((one) => one.header === header) ?? -1;
  const cell = sheet.table?.rows[row]?.[column];
  if (!cell) throw new Error(`no cell ${header}, row ${row} on ${sheet.name}`);
  return cell;
};

/** To the tolerance that the project states, relative to the larger of the two. */
const agree = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-6)
    : one === other;
