import type { CellValue } from "../../../src/model/grid";
import { formulaValue } from "../formula/formulaValue";
import type { Cells } from "../formula/values";
import type { Columns } from "./cellsOf";

/** What Excel gives for a formula over a ledger's columns; names stand for numbers. */
export const evaluated = (formula: string, columns: Columns, names: Readonly<Record<string, number>> = {}): CellValue =>
  formulaValue(formula, {
    at: (_, address) => cellsAt(address, columns),
    name: (name) => {
      const named = names[name];
      if (named === undefined) throw new Error(`${name} in ${formula}`);
      return { cells: [named] };
    },
    column: noTable,
    here: noTable,
  });

const cellsAt = (address: string, columns: Columns): Cells => {
  const [, letters = "", top = "", bottom = top] = /^([A-Z]+)(\d+)(?::\1(\d+))?$/u.exec(address) ?? [];
  const column = columns[letters];
  if (!column) throw new Error(`no column for ${address}`);
  const rows = Number(bottom) - Number(top) + 1;
  return { cells: Array.from({ length: rows }, (_, row) => column[Number(top) - 1 + row] ?? null) };
};

const noTable = (): never => {
  throw new Error("a ledger is no table");
};
