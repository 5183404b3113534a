/** What a scan of a sheet tells, in the order of the file. Rows and columns count from 1. Cells without value and formula are not told. */
export interface SheetSink {
  /** True when `formula` is wanted; its texts cost time. */
  readonly wantsFormulas: boolean;
  /** A row that the file has, before its cells. */
  row(row: number, hidden: boolean, outlineLevel: number): void;
  number(row: number, column: number, style: number, isFormula: boolean, value: number): void;
  /** A date written as such and not as a number; `serial` is what Excel would hold. */
  date(row: number, column: number, style: number, isFormula: boolean, serial: number): void;
  sharedText(row: number, column: number, style: number, isFormula: boolean, index: number): void;
  text(row: number, column: number, style: number, isFormula: boolean, text: string): void;
  boolean(row: number, column: number, style: number, isFormula: boolean, value: boolean): void;
  error(row: number, column: number, style: number, isFormula: boolean, error: string): void;
  /** A formula without a cached value. */
  uncalculated(row: number, column: number, style: number): void;
  /** The formula of a cell; `shared` is the number of the group whose first formula stands for all its cells. */
  formula(row: number, column: number, text: string, shared: number | undefined): void;
  /** An array formula or data table fills these cells from its first. */
  formulaArea(top: number, left: number, bottom: number, right: number): void;
  columns(first: number, last: number, hidden: boolean): void;
  /** Rows that the file does not have are hidden. */
  otherRowsHidden(): void;
  merged(top: number, left: number, bottom: number, right: number): void;
}
