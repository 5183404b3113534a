import type { CellRange, CellRef } from "./cells";
import type { Scale } from "./money";

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
] as const;

/** What a column of a cost table may be read as. `label` names the lines; columns of `other-expenditure` are added up; `ignored` is not read. */
export const columnRoles = [
  "label",
  "section",
  "code",
  ...moneyRoles,
  "date",
  "payee",
  "reference",
  "volume",
  "note",
  "ignored",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

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

/** What a row under a header may be: a cost line, a sum of the lines above it, a heading of those below it, or nothing that is read. */
export const rowRoles = ["line", "total", "heading", "ignored"] as const;

export type RowRole = (typeof rowRoles)[number];

/** A row under a table's header that holds figures, and what it was read as. */
export interface TableRow {
  readonly label: string;
  /** The cell that holds the label. */
  readonly at: CellRef;
  readonly role: RowRole;
}

/** The rows of a sheet that name the columns of a table, both inside. */
export interface HeaderPlace {
  readonly top: number;
  readonly bottom: number;
}

/** How a table shows cost: as it is, or as negative figures, whose sign is turned. */
export const signsShown = ["as-shown", "turned"] as const;

export type SignsShown = (typeof signsShown)[number];

/** What a person says of a table against how it was read; whatever is absent is read as it stands. */
export interface Corrections {
  /** Pounds that one unit of the table is worth. */
  readonly scale?: Scale;
  readonly signs?: SignsShown;
  /** Months that the figures cover, 1 to 12. */
  readonly months?: number;
  readonly header?: HeaderPlace;
  /** Column of the sheet (from 1) → what it is. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Row of the sheet (from 1) → what it is. */
  readonly rows?: ReadonlyMap<number, RowRole>;
}
