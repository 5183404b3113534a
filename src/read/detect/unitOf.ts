import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import type { Scale } from "../../model/money";
import { readCell } from "../cell/readCell";
import { asStated } from "./asStated";
import type { RawColumn, RawTable } from "./rawTable";
import { scaleIn } from "./scaleIn";

/** A table's unit and what it rests on. */
export interface Unit {
  readonly scale: Scale;
  readonly stated: boolean;
  readonly because: string;
  readonly confidence: number;
  readonly issues: readonly Issue[];
}

/** A whole table that comes to less, or more, than any British council spends is printed in another unit than it says. Judgement of this project. */
const leastTotal = 50_000;
const greatestTotal = 20_000_000_000;

/**
 * The unit of the cost columns: from their headers, else from the texts above the table (nearest first), the sheet's name and the workbook's
 * front sheet. Magnitude never decides; it only raises a warning.
 */
export const unitOf = (table: RawTable, cost: readonly RawColumn[], around: readonly string[]): Unit => {
  const sources = [
    ...cost.map(({ header }) => ({ text: header, where: "header" })),
    ...table.columns
      .filter(({ kind }) => kind !== "ignored")
      .map(({ header }) => ({ text: header, where: "another header" })),
    ...[...table.titles].reverse().map(({ text }) => ({ text, where: "text above the table" })),
    { text: table.grid.sheet, where: "sheet name" },
    ...around.map((text) => ({ text, where: "front sheet" })),
  ];
  for (const { text, where } of sources) {
    const scale = scaleIn(text);
    if (scale !== undefined && isStatement(text, where))
      return {
        scale,
        stated: true,
        because: `${where} “${text.slice(0, 80)}”`,
        confidence: 0.95,
        issues: magnitude(table, cost, scale),
      };
  }
  const perRow = hasUnitPerRow(table);
  const unstated: Issue = { code: "table/unit-not-stated", severity: "warning", at: { cells: table.extent } };
  return {
    scale: 1,
    stated: perRow,
    confidence: perRow ? 0.95 : 0.4,
    because: perRow ? "a unit on every row" : "no unit is stated: pounds assumed",
    issues: perRow ? [] : [unstated, ...magnitude(table, cost, 1)],
  };
};

/** The unit that the person states. One that stands beside its own row is kept: theirs is that of the rows which state none. */
export const unitStated = (table: RawTable, cost: readonly RawColumn[], scale: Scale): Unit => ({
  scale,
  stated: true,
  because: asStated,
  confidence: 1,
  issues: [...rowsApart(table, scale), ...(hasUnitPerRow(table) ? [] : magnitude(table, cost, scale))],
});

const hasUnitPerRow = ({ rows }: RawTable): boolean => rows.every(({ scale }) => scale !== null);

const rowsApart = (table: RawTable, given: Scale): Issue[] => {
  const apart = table.rows.filter(({ scale }) => scale !== null && scale !== given);
  return apart.length === 0
    ? []
    : [
        {
          code: "table/row-units-kept",
          severity: "warning",
          at: { cells: table.extent },
          facts: { count: apart.length, scale: given },
        },
      ];
};

/** A sentence about pounds somewhere above is not a statement of the unit unless it is short or says thousand or million. */
const isStatement = (text: string, where: string): boolean =>
  where.endsWith("header") || text.length <= 60 || scaleIn(text) !== 1;

const magnitude = (table: RawTable, cost: readonly RawColumn[], scale: Scale): Issue[] => {
  let largest = 0;
  for (const { row } of table.rows) {
    const { value } = readCell(table.grid, row, cost[0]?.column ?? 1);
    if (isKnown(value)) largest = Math.max(largest, Math.abs(value) * scale);
  }
  if (largest === 0 || (largest >= leastTotal && largest <= greatestTotal)) return [];
  return [{ code: "table/unit-suspect", severity: "warning", at: { cells: table.extent }, facts: { scale, largest } }];
};
