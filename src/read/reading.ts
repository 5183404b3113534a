import type { CellRange } from "../model/cells";
import type { Corrections } from "../model/corrections";
import type { Grid } from "../model/grid";
import type { Inputs } from "../model/inputs";
import type { Issue } from "../model/issue";
import type { Sheets } from "./amount/amountOf";
import type { PlacedText, RawTable } from "./detect/table/rawTable";
import type { Candidate, Readable, ReadRequest } from "./readRequest";

/** What every layout is given: the sheets it may read, what was asked, and what the workbook says once for all its sheets. */
export interface Reading {
  readonly workbook: Readable;
  readonly request: ReadRequest;
  readonly inputs: Inputs;
  /** The grids to look for tables on, after `--sheet` and the selection and without our own sheets. */
  readonly grids: readonly Grid[];
  /** Every grid, for formulas and for totals and volumes that stand elsewhere. */
  readonly sheets: Sheets;
  /** The tables of the sheets asked for: a return's forms belong together, whichever of them is selected. */
  readonly rawTables: readonly RawTable[];
  /** The tables asked for. */
  readonly askedTables: readonly RawTable[];
  /** Tables of every sheet, where totals may stand that the asked table lacks. */
  readonly allTables: readonly RawTable[];
  /** Texts of sheets without tables, such as a cover. */
  readonly around: readonly PlacedText[];
}

/** A table that cannot be used, with the reason, and how much it looked like a cost table all the same. */
export interface Refusal {
  readonly issue: Issue;
  readonly score: number;
  /** Cells that are surely of the layout that refuses them, so that no other reads them as an ordinary table. */
  readonly claims?: CellRange;
}

/** Reads one table that a layout has recognised, as the person's corrections say. */
export type Attempt = (corrections: Corrections) => Candidate | Refusal;

/** Recognises tables by their content. */
export type Layout = (reading: Reading) => readonly Attempt[];

/** A table as it stands. */
export const uncorrected: Corrections = { roles: new Map() };
