/** An error value as it stands in a cell, e.g. `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number, true or false, an error, or nothing. Dates are numbers; see `isDate`. */
export type CellValue = string | number | boolean | CellError | null;

/** True for an error such as `#DIV/0!`. */
export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

/** What a cell's number stands for: itself, or a place among the sheet's texts or errors; true is 1, a formula without a value nothing. */
export type CellKind = "number" | "text" | "boolean" | "error" | "nothing";

/** Told cells of one kind from `row` on: their numbers are those from `from` to before `end`. */
export type TellRun = (row: number, kind: CellKind, numbers: CellNumbers, from: number, end: number) => void;

/** Numbers of cells, in one of the few kinds of array that they are kept in. */
export type CellNumbers = Uint16Array | Int32Array | Float64Array;

/** The cells of one sheet, read. Rows and columns count from 1; outside the used area every value is null. */
export interface Grid {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /**
   * Tells every cell of a column that exists between two rows, both inside, from the top: a ledger's million rows one after another. `number` is the
   * number, or the place of a text or error; the same text may have more than one place.
   */
  scan(column: number, top: number, bottom: number, tell: (row: number, kind: CellKind, number: number) => void): void;
  /** The same by stretches, each of cells of one kind in rows that follow each other: a call for each cell would take longer than what is done with it. */
  runs(column: number, top: number, bottom: number, tell: TellRun): void;
  /** The text of a place that `scan` tells. */
  text(place: number): string;
  /** True when the cell holds a formula; its value is the cached result. */
  isFormula(row: number, column: number): boolean;
  /** True when the number format shows a date. */
  isDate(row: number, column: number): boolean;
  /** True when the number format shows a percentage. */
  isPercent(row: number, column: number): boolean;
  /** The merged areas that touch the used area, each as [top, left, bottom, right]. */
  readonly merged: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Outline level of a row, 0 when it has none. */
  outlineLevel(row: number): number;
}
