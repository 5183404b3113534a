/** A sheet described before it is written. Only the writers in `workbook/` know how a sheet is made. */

/** How a number is shown; rounding is for display only. */
export type NumberFormat = "text" | "pounds" | "pounds-pence" | "count" | "share" | "factor" | "score" | "general";

/** Excel's own named cell styles that the sheets use, and two of ours for headings. */
export type CellStyle = "title" | "heading" | "input" | "calculation" | "check" | "note" | "link" | "plain";

/** What stands in a cell once calculated. Text is written as text, whatever it begins with. */
export type Scalar = string | number | boolean;

/**
 * One cell. `formula` has no leading `=`, en-GB function names and comma separators, and structured references as a person types them
 * (`[@[Gross (£)]]`, `BB_Mapping[[Gross (£)]]`, `bb_yield_realistic`). `value` is what the core computed for it.
 */
export interface Cell {
  readonly value: Scalar;
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly format?: NumberFormat;
  /** A place in this workbook, e.g. `'BB_Gaps'!A1`. */
  readonly link?: string;
}

/** A column of a table. The header is unique in its table and names the unit in words. */
export interface Column {
  readonly header: string;
  readonly format: NumberFormat;
  readonly style: CellStyle;
  /** Width in characters. */
  readonly width: number;
  /** True for long text that should wrap. */
  readonly wrap?: boolean;
  /** True where each row's formula refers to cells of its own (SHEETS rule 18 allows no other exception). */
  readonly perRow?: boolean;
}

export interface Table {
  /** A defined name: letters, digits, underscore; the same as the sheet's unless there is a reason. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a chart draws from: a column of a table on one of our sheets. */
export interface SeriesRef {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  /** First and last row of the table's body, counted from 0; the whole column when absent. */
  readonly rows?: readonly [number, number];
}

export interface Series {
  readonly name: string;
  readonly values: SeriesRef;
  /** For a scatter whose series have x values of their own. */
  readonly over?: SeriesRef;
  /** Six hex digits. `none` draws nothing: the invisible base of a bridge. */
  readonly colour: string;
}

/** A native chart. */
export interface Chart {
  readonly title: string;
  /** What it shows, in words, for a screen reader. */
  readonly description: string;
  /** `scatter` plots each series' values (y) over the categories (x), as marks without lines. */
  readonly kind: "bar" | "column" | "stacked-column" | "scatter";
  /** For a scatter, the x values; its axis title is `categoryAxis`. */
  readonly categoryAxis?: string;
  readonly categories: SeriesRef;
  readonly series: readonly Series[];
  readonly valueAxis: string;
  readonly valueFormat: NumberFormat;
  /** Anchor in cells, from 1. */
  readonly place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** A name for one cell of a table's body: `bb_yield_realistic` → BB_Inputs, row 0, column "Value". */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
}

/** A sheet: cells down column A, then at most one table that starts in column A, then charts. */
export interface Sheet {
  readonly name: string;
  /** Title, "This worksheet contains one table.", notes, legend, source, method: one cell a row, in column A. */
  readonly above: readonly Cell[];
  readonly table?: Table;
  readonly charts?: readonly Chart[];
  /** Landscape pages wide enough for the table. */
  readonly orientation: "portrait" | "landscape";
}

/** All the sheets of a run, in order, with their names. */
export interface Report {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** The row (from 1) of a sheet's table header: the cells above, one empty row, then the header. */
export const headerRow = (sheet: Sheet): number => (sheet.above.length === 0 ? 1 : sheet.above.length + 2);
