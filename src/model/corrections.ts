import type { CellRange } from "./cells";
import type { Scale } from "./money";

/** What a column of a cost table may be read as. `label` names the lines; columns of `other-expenditure` are added up; `ignored` is not read. */
export const columnRoles = [
  "label",
  "section",
  "code",
  "gross",
  "income",
  "other-income",
  "fees",
  "net",
  "recharges",
  "capital",
  "employees",
  "other-expenditure",
  "date",
  "payee",
  "reference",
  "volume",
  "note",
  "ignored",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** The roles of columns that hold money. */
export const moneyRoles = [
  "gross",
  "income",
  "other-income",
  "fees",
  "net",
  "recharges",
  "capital",
  "employees",
  "other-expenditure",
] as const satisfies readonly ColumnRole[];

export type MoneyRole = (typeof moneyRoles)[number];

/** True for a column that holds money. */
export const isMoneyRole = (role: ColumnRole): role is MoneyRole => moneyRoles.some((one) => one === role);

/** A column under a table's header, and what it was read as. */
export interface TableColumn {
  readonly header: string;
  /** The header's cells. */
  readonly at: CellRange;
  readonly role: ColumnRole;
}

/** What a person says of a table against how it was read. */
export interface Corrections {
  /** Pounds that one unit of the table is worth. */
  readonly scale?: Scale;
  /** Column of the sheet (from 1) → what it is. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
}
