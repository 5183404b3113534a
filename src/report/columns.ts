import { missing, type Maybe } from "../model/missing";
import { shown } from "../text/markers";
import type { Cell, CellStyle, Column, NumberFormat, Scalar, Table } from "./sheetModel";

/** What a cell of a column shows for a row: text, a number, or a missing figure, which becomes its shorthand. */
export type Shown = Scalar | Maybe;

/** A column described once: what its cells hold, and the formula that makes them again. */
export interface ColumnOf<Row> {
  readonly header: string;
  readonly value: (row: Row, index: number) => Shown;
  /** The same formula for every row; or, for `perRow` columns only, one that refers to cells of the row's own. */
  readonly formula?: string | ((row: Row, index: number) => string | undefined);
  readonly format?: NumberFormat;
  readonly style?: CellStyle;
  readonly width?: number;
  readonly wrap?: boolean;
  readonly link?: (row: Row) => string | undefined;
}

const cellOf = <Row>(column: ColumnOf<Row>, row: Row, index: number): Cell => {
  const value = column.value(row, index);
  const formula = typeof column.formula === "function" ? column.formula(row, index) : column.formula;
  const link = column.link?.(row);
  return {
    value: typeof value === "object" ? shown(value) : written(value),
    ...(formula === undefined ? {} : { formula }),
    ...(link === undefined ? {} : { link }),
  };
};

/** Text of a file may be blank; a cell of a table never is. */
const written = (value: Scalar): Scalar =>
  typeof value === "string" && value.trim() === "" ? shown(missing("not-applicable")) : value;

const columnOf = <Row>({ header, formula, format, style, width, wrap }: ColumnOf<Row>): Column => ({
  header,
  format: format ?? "text",
  style: style ?? (formula === undefined ? "plain" : "calculation"),
  width: Math.max(
    longestWord(header) + 4,
    width ?? (wrap ? 48 : Math.max(widthFor(header), format === "pounds" ? billions : 0)),
  ),
  ...(wrap ? { wrap } : {}),
  ...(typeof formula === "function" ? { perRow: true } : {}),
});

/** Characters that the pounds of the largest council need, `-3,027,333,000`; a number that does not fit shows as ###. */
const billions = 15;

/** A header breaks between words, never within one. */
const longestWord = (header: string): number => Math.max(...header.split(" ").map(({ length }) => length));

/** Wide enough for a short figure, and for the header on two or three lines. */
const widthFor = (header: string): number => Math.max(12, Math.min(18, Math.ceil(header.length / 2)));

/** A table from columns and rows. */
export const tableOf = <Row>(name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(columnOf),
  rows: rows.map((row, index) => columns.map((column) => cellOf(column, row, index))),
});
