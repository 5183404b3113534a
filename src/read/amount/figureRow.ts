import { address, type CellRange, type CellRef, rangeOf } from "../../model/cells";
import type { MoneyRole } from "../../model/corrections";
import type { Amount, AmountRole, CostLine } from "../../model/costTable";
import type { Scale } from "../../model/money";
import { amountOf, type Sheets } from "./amountOf";

/** What a money column holds: the roles of an amount, and two kinds that only make up or check one of them. */
export type MoneyKind = MoneyRole;

/** A labelled set of figures found somewhere in a workbook, before its signs are settled. */
export interface FigureRow {
  readonly label: string;
  readonly code: string | null;
  readonly at: CellRef;
  readonly section: string;
  readonly cells: Readonly<Partial<Record<MoneyKind, readonly CellRef[]>>>;
  readonly scale: Scale;
  /** The units of columns that state one of their own. */
  readonly scales?: Readonly<Partial<Record<MoneyKind, Scale>>>;
}

/** The unit of a row's amount of a kind. */
export const scaleOf = ({ scale, scales }: Pick<FigureRow, "scale" | "scales">, kind: MoneyKind): Scale =>
  scales?.[kind] ?? scale;

/** Whether printed cost and printed income must change sign to become ours: cost positive, income negative. */
export interface Signs {
  readonly cost: 1 | -1;
  readonly income: 1 | -1;
}

/** The roles a cost line may carry, in the order of the model. */
export const amountRoles: readonly AmountRole[] = [
  "gross",
  "income",
  "other-income",
  "net",
  "recharges",
  "capital",
  "employees",
];

/** Name of a line that stays the same between runs: the cell its label stands in. */
export const lineId = ({ sheet, row, column }: CellRef): string => `${sheet}!${address(row, column)}`;

/** The cost line of a row of figures, not mapped yet. */
export const lineOf = (row: FigureRow, signs: Signs, sheets: Sheets): CostLine => ({
  id: lineId(row.at),
  label: row.label,
  code: row.code,
  at: row.at,
  section: row.section,
  kind: "line",
  amounts: amountsOf(row, signs, sheets),
  mapped: [],
});

/** A row's amounts in pounds. Where there is no column of gross cost, it is made of its parts. */
export const amountsOf = (row: FigureRow, signs: Signs, sheets: Sheets): Partial<Record<AmountRole, Amount>> => {
  const amounts: Partial<Record<AmountRole, Amount>> = {};
  for (const role of amountRoles) {
    const cells = row.cells[role] ?? (role === "gross" ? partsOf(row) : []);
    if (cells.length > 0)
      amounts[role] = amountOf(sheets, asRanges(cells), [], signOf(role, signs) * scaleOf(row, role));
  }
  return amounts;
};

const partsOf = ({ cells }: FigureRow): readonly CellRef[] =>
  cells["other-expenditure"] === undefined ? [] : partsOfGross.flatMap((part) => cells[part] ?? []);

/** Recharges and capital charges are parts of gross cost wherever they have columns of their own. */
export const partsOfGross = ["employees", "other-expenditure", "recharges", "capital"] as const;

const asRanges = (cells: readonly CellRef[]): CellRange[] => cells.map(rangeOf);

const signOf = (role: AmountRole, { cost, income }: Signs): 1 | -1 =>
  role === "income" || role === "other-income" ? income : cost;
