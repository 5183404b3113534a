import type { CellError } from "../../model/grid";

/** Rows and columns, from 1: top, left, bottom, right. */
export type Area = readonly [number, number, number, number];

/** What a cell's number stands for, in the low bits of its mark. */
export const cellKind = {
  bits: 0x07,
  number: 0,
  /** The number is a place among the texts. */
  text: 1,
  boolean: 2,
  /** The number is a place among the errors. */
  error: 3,
  /** A formula that was never calculated. */
  nothing: 4,
} as const;

/** Marks of a cell beside its kind. */
export const formulaMark = 0x10;
export const dateMark = 0x20;
export const percentMark = 0x40;

/** Some cells of a column, one below the other, in as little memory as they need. */
export interface CellSegment {
  readonly length: number;
  /** The first cell's row and the last one's. */
  readonly first: number;
  readonly last: number;
  /** Null where each row is the one before and one. */
  readonly rows: Int32Array<ArrayBuffer> | null;
  /** Null where all have the same mark, `mark`. */
  readonly marks: Uint8Array<ArrayBuffer> | null;
  readonly mark: number;
  readonly numbers: Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
}

/** The cells of one column that exist, in row order. */
export interface ColumnCells {
  readonly segments: readonly CellSegment[];
}

/** A sheet's cells by column, in memory that follows the cells that exist and not the area that they span. */
export interface StoredCells {
  readonly sheet: string;
  readonly rowCount: number;
  /** By column number; there is no column 0. */
  readonly columns: readonly (ColumnCells | undefined)[];
  readonly errors: readonly CellError[];
  /** Formulas that fill an area from its first cell. */
  readonly formulaAreas: readonly Area[];
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** By row; rows at level 0 are left out. */
  readonly outlineLevels: ReadonlyMap<number, number>;
}

/** A sheet's cells as plain data, texts and all: they can be handed to another thread. */
export interface GridCells extends StoredCells {
  readonly texts: readonly string[];
}
