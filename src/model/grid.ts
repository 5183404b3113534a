/** An error value as it stands in a cell, e.g. `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number, true or false, an error, or nothing. Dates are numbers; see `isDate`. */
export type CellValue = string | number | boolean | CellError | null;

/** True for an error such as `#DIV/0!`. */
export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

/** The cells of one sheet, read. Rows and columns count from 1; outside the used area every value is null. */
export interface Grid {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
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
