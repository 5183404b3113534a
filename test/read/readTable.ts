import type { CellRange } from "../../src/model/cells";
import type { Amount, AmountRole, CostLine, CostTable } from "../../src/model/costTable";
import type { Grid } from "../../src/model/grid";
import { findCostTables } from "../../src/read/findCostTables";
import { mapLines } from "../../src/read/mapLines";
import type { Readable, ReadRequest } from "../../src/read/readRequest";

/** The best cost table of a workbook, mapped by the product's own rules. */
export const bestTable = (workbook: Readable, request: Partial<ReadRequest> = {}): CostTable => {
  const found = findCostTables(workbook, { council: null, ...request });
  if (!found.ok) throw new Error(found.issues.map(({ code, at }) => `${code} ${JSON.stringify(at)}`).join("; "));
  const [best] = found.value;
  if (!best) throw new Error("no candidate");
  return mapLines(best.table, null);
};

/** Codes of the issues that stopped a reading, errors first as given. */
export const refusalCodes = (workbook: Readable, request: Partial<ReadRequest> = {}): readonly string[] => {
  const found = findCostTables(workbook, { council: null, ...request });
  return found.ok ? [] : found.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
};

/** The line with a label. */
export const lineCalled = (table: CostTable, label: string): CostLine => {
  const line = table.lines.find((each) => each.label === label);
  if (!line) throw new Error(`no line ${label} among ${table.lines.map((each) => each.label).join("; ")}`);
  return line;
};

/** The value of a line's amount: pounds, or the reason why there is none. */
export const valueOf = (line: { readonly amounts: CostLine["amounts"] } | undefined, role: AmountRole): unknown =>
  line?.amounts[role]?.value;

/** What a spreadsheet makes of `multiplier * (SUM(plus) - SUM(minus))`: only true numbers count. */
export const recalculated = (amount: Amount, grids: readonly Grid[]): number => {
  const sum = (ranges: readonly CellRange[]): number => {
    let total = 0;
    for (const { sheet, top, bottom, left, right } of ranges) {
      const grid = grids.find((each) => each.sheet === sheet);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const value = grid?.value(row, column);
          if (typeof value === "number") total += value;
        }
    }
    return total;
  };
  return amount.multiplier * (sum(amount.plus) - sum(amount.minus));
};

/** The pounds of a role over all lines, missing ones left out. */
export const sumOfLines = (lines: readonly CostLine[], role: AmountRole): number =>
  lines.reduce((sum, { amounts }) => {
    const value = amounts[role]?.value;
    return typeof value === "number" ? sum + value : sum;
  }, 0);
