import type { CellRange, CellRef } from "../model/cells";
import type { CellValue, Grid } from "../model/grid";
import type { Outcome } from "../model/issue";
import type { Report, Scalar } from "../report/sheetModel";

/** A sheet as a workbook lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** False for chart sheets and the like, which cannot be read as a grid. */
  readonly isGrid: boolean;
}

/** An Excel table. */
export interface TableInfo {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
}

/** A workbook-level defined name and the text it refers to. */
export interface NameInfo {
  readonly name: string;
  readonly refersTo: string;
}

/** What to change: our earlier sheets go, ours of this run come; nothing else is touched. */
export interface Change {
  /** Names of our own earlier sheets to remove, with their tables, charts and defined names. */
  readonly remove: readonly string[];
  readonly add: Report;
  /**
   * Cells of the report that say who calculated it, and what they say once a program has: `{formulas}` and `{differing}` stand for the counts,
   * `{where}` for the first cells that differ.
   */
  readonly calculatedBy?: {
    readonly cells: readonly CellRef[];
    readonly agrees: string;
    readonly differs: string;
  };
}

/** A formula whose value, calculated by the program that holds the workbook, is not the one that the core computed. */
export interface Difference {
  readonly at: CellRef;
  readonly computed: Scalar;
  readonly calculated: CellValue;
}

/** What came of calculating the report where it was written. */
export interface Calculated {
  readonly formulas: number;
  readonly differing: number;
  /** The first of them, at most 20. */
  readonly first: readonly Difference[];
}

/** What an applied change says of itself; `calculated` is null where nothing calculates, as in a file. */
export interface Applied {
  readonly calculated: Calculated | null;
}

/** Told as sheets are written: how many of how many, and the last one's name. */
export type OnWritten = (done: number, of: number, sheet: string) => void;

/** A workbook, whichever program or file answers. */
export interface Workbook {
  /** File name without path. */
  readonly name: string;
  sheets(): Promise<readonly SheetInfo[]>;
  tables(): Promise<readonly TableInfo[]>;
  names(): Promise<readonly NameInfo[]>;
  /** The cells of one sheet; an unknown name or a broken part is an issue. */
  read(sheet: string): Promise<Outcome<Grid>>;
  /** The formula text of every formula cell of a sheet, keyed `row,column`; used to tell whether a sheet of ours was edited. */
  formulas(sheet: string): Promise<Outcome<ReadonlyMap<string, string>>>;
  /** Applies the change as one step: all of it, or none and the issues. */
  apply(change: Change, onWritten?: OnWritten): Promise<Outcome<Applied>>;
}
