import type { CellRange } from "../../model/cells";
import type { CaseSitting } from "../../run/case/caseSitting";
import type { Outcome } from "../../model/issue";
import type { Sitting } from "../../run/sitting";
import type { Flow } from "../flow/steps";
import type { Place } from "../place";

/** A workbook file in memory. It never leaves the page. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cells that a person has selected, or null when it is not one rectangle. */
export type OnSelected = (cells: CellRange | null) => void;

/** What only Excel can do beside the sitting. */
export interface InExcel {
  /** Brings a sheet to the front and selects the cells. */
  show(cells: CellRange): Promise<void>;
  /** Brings a sheet to the front. */
  open(sheet: string): Promise<void>;
  /** Follows the selection until the returned function is called; tells the present one at once. */
  follow(tell: OnSelected): Promise<() => void>;
}

/** The steps of a sitting with the workbook's business case. */
export interface CaseSteps {
  readonly readCase: CaseSitting["read"];
  readonly auditCase: CaseSitting["audit"];
  readonly writeCase: CaseSitting["write"];
  /** The names of the workbook's sheets that are not ours. */
  readonly sheetNames: () => Promise<Outcome<readonly string[]>>;
}

/**
 * Where a person sits with one workbook: the steps of both sittings, answered by a thread of their own, and what the place itself can do.
 * Every step may be cancelled; it then rejects with `Cancelled`, and a write that is cancelled leaves the workbook as it was.
 */
export interface Desk extends Omit<Sitting, "readAgain">, CaseSteps {
  readonly place: Place;
  /** The workbook's name without path. */
  readonly name: string;
  /** Null in a browser tab. */
  readonly excel: InExcel | null;
  /** The written copy after a write in a browser tab; null in Excel, where the workbook itself was written. */
  copy(): Promise<ChosenFile | null>;
  readAgain(): Promise<void>;
  /** Stops the step that is going on. */
  cancel(): void;
  /** Lets the workbook go. */
  close(): void;
}

/** Why a step ended without an answer: the person stopped it. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** How desks come about: on the workbook that is open in Excel, or on a file. */
export interface Desks {
  /** Null where there is no Excel. */
  readonly ofExcel: (() => Promise<Desk>) | null;
  readonly ofFile: (file: ChosenFile) => Promise<Desk>;
  /** The example workbook that comes with the pane for a flow, or null when it cannot be fetched. */
  readonly example: (flow: Flow) => Promise<ChosenFile | null>;
}
