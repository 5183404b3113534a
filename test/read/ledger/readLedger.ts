import type { Amount, CostTable } from "../../../src/model/costTable";
import type { CellValue, Grid } from "../../../src/model/grid";
import type { Ledger } from "../../../src/model/ledger";
import type { ReadRequest } from "../../../src/read/readRequest";
import { type GridFacts, gridOf, workbookOf } from "../gridOf";
import { bestTable } from "../readTable";

export type Rows = readonly (readonly CellValue[])[];

/** The cost table that a sheet of transactions is reduced to. */
export const readRows = (rows: Rows, request: Partial<ReadRequest> = {}, facts: GridFacts = {}): CostTable =>
  bestTable(workbookOf([gridOf("Ledger", rows, facts)]), request);

/** What the table's lines were reduced from. */
export const ledgerOf = (table: CostTable): Ledger => {
  if (!table.ledger) throw new Error(`${table.name} was read as ${table.layout}`);
  return table.ledger;
};

/** Label → pounds, or why there are none. */
export const poundsByLine = (table: CostTable): Record<string, unknown> =>
  Object.fromEntries(
    table.lines.map(({ label, amounts }) => [label, (amounts.gross ?? amounts.net)?.value ?? "no amount"]),
  );

/** The role of each column by its header. */
export const roleByHeader = (table: CostTable): Record<string, string> =>
  Object.fromEntries(table.columns.map(({ header, role }) => [header, role]));

/** Codes of the table's issues. */
export const codesOf = (table: CostTable): string[] => table.issues.map(({ code }) => code);

/** What SUMIFS makes of an amount: numbers of rows whose cells show the text, letter case aside, or are numbers within. */
export const summedByConditions = ({ plus, minus, where = [], multiplier }: Amount, grid: Grid): number => {
  const [first] = plus;
  if (!first) throw new Error("no cells");
  const numberAt = (row: number, column: number): number => {
    const value = grid.value(row, column);
    return typeof value === "number" ? value : 0;
  };
  let sum = 0;
  for (let row = first.top; row <= first.bottom; row++) {
    const counts = where.every((condition) => {
      const value = grid.value(row, condition.cells.left);
      if ("is" in condition) {
        const shown = typeof value === "string" || typeof value === "number" ? String(value) : "";
        return shown.toLowerCase() === condition.is.toLowerCase();
      }
      return typeof value === "number" && value >= condition.from && Math.floor(value) <= condition.to;
    });
    if (!counts) continue;
    for (const { left } of plus) sum += numberAt(row, left);
    for (const { left } of minus) sum -= numberAt(row, left);
  }
  return multiplier * sum;
};
