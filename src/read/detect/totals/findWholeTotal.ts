import type { AmountRole, StatedTotal } from "../../../model/costTable";
import { type CellRef, rangeOf } from "../../../model/cells";
import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { amountOf } from "../../amount/amountOf";
import { amountsOf } from "../../amount/figureRow";
import { cellText } from "../../cell/cellText";
import { readCell } from "../../cell/readCell";
import type { Reading } from "../../reading";
import { figureRow, type MoneyPlan, moneyPlan } from "../money/moneyPlan";
import type { RawTable } from "../table/rawTable";
import { rowsOfYear } from "../years/rowsOfYear";
import { scaleIn } from "../units/scaleIn";
import { basisOfLabel, isWholeTotalLabel } from "./totalWords";

/** The council's total expenditure found outside a table, given as a total without lines, never as a line. */
export interface WholeTotal {
  readonly total: StatedTotal;
  readonly issues: readonly Issue[];
}

/** The table that lacks a total, and what is known of its money. */
type Asking = Pick<RawTable, "grid" | "extent">;
type Known = Pick<MoneyPlan, "year" | "scale" | "scaleAsRead" | "columns">;

/** Looks for "Total service expenditure" and its kin on other tables of the same year, then beside a label anywhere on a visible sheet. */
export const findWholeTotal = (table: Asking, plan: Known, reading: Reading): WholeTotal | null =>
  inTables(table, plan, reading) ?? besideLabels(table, plan, reading);

const inTables = (table: Asking, plan: Known, { allTables, sheets, around }: Reading): WholeTotal | null => {
  const texts = around.map(({ text }) => text);
  for (const each of allTables) {
    const other = rowsOfYear(each, plan.year ?? undefined);
    if ("code" in other) continue;
    const row = other.rows.find(({ row: at, label }) => isWholeTotalLabel(label) && !isInside(table, other.grid, at));
    if (!row) continue;
    const theirs = moneyPlan(other, plan.year ?? undefined, texts);
    if ("code" in theirs) continue;
    const figures = figureRow(other, theirs, row);
    const amounts = amountsOf(figures, theirs.signs, sheets);
    if (!Object.values(amounts).some(({ value }) => isKnown(value))) continue;
    return found(figures.label, figures.at, amounts, []);
  }
  return null;
};

const besideLabels = (table: Asking, plan: Known, { workbook, sheets }: Reading): WholeTotal | null => {
  for (const grid of workbook.grids) {
    if (workbook.hidden.has(grid.sheet) || grid.sheet.startsWith("BB")) continue;
    for (let row = 1; row <= Math.min(grid.rowCount, deepest); row++)
      for (let column = 1; column <= Math.min(grid.columnCount, widest); column++) {
        const label = cellText(grid, row, column);
        if (label.length > 80 || !isWholeTotalLabel(label) || isInside(table, grid, row)) continue;
        const value = valueBeside(grid, row, column);
        if (!value) continue;
        const above = unitAbove(grid, row, column);
        // What the person says of the table's unit holds for a total that shares the words it was read from.
        const shared = grid === table.grid && above === plan.scaleAsRead;
        const stated = unitBeside(grid, row, column) ?? (shared ? plan.scale : above);
        const role: AmountRole = basisOfLabel(label) ?? (plan.columns.gross ? "gross" : "net");
        const scale: Scale = stated ?? plan.scale;
        const amount = amountOf(sheets, [rangeOf(value)], [], scale);
        return found(
          label,
          { sheet: grid.sheet, row, column },
          { [role]: amount },
          stated === undefined
            ? [
                {
                  code: "table/total-unit-assumed",
                  severity: "warning",
                  at: { cells: rangeOf(value) },
                  facts: { label, scale },
                },
              ]
            : [],
        );
      }
  }
  return null;
};

const deepest = 200;
const widest = 20;

const isInside = ({ extent }: Asking, grid: Grid, row: number): boolean =>
  extent.sheet === grid.sheet && row >= extent.top && row <= extent.bottom;

const valueBeside = (grid: Grid, row: number, column: number): CellRef | undefined => {
  for (let right = column + 1; right <= column + 6; right++) {
    const { value, issue } = readCell(grid, row, right);
    if (isKnown(value) && issue === null) return { sheet: grid.sheet, row, column: right };
  }
  return undefined;
};

const unitBeside = (grid: Grid, row: number, column: number): Scale | undefined => {
  for (let at = column; at <= column + 6; at++) {
    const scale = scaleIn(cellText(grid, row, at));
    if (scale !== undefined) return scale;
  }
  return undefined;
};

const unitAbove = (grid: Grid, row: number, column: number): Scale | undefined => {
  for (let above = row - 1; above >= 1; above--)
    for (let at = 1; at <= column + 6; at++) {
      const scale = scaleIn(cellText(grid, above, at));
      if (scale !== undefined && cellText(grid, above, at).length <= 60) return scale;
    }
  return undefined;
};

const found = (label: string, at: CellRef, amounts: StatedTotal["amounts"], issues: readonly Issue[]): WholeTotal => ({
  total: { label, at, amounts, lines: [], whole: true },
  issues: [
    { code: "table/total-elsewhere", severity: "note", at: { cells: rangeOf(at) }, facts: { label } },
    ...issues,
  ],
});
