import type { CellRange } from "../../model/cells";
import type { Issue } from "../../model/issue";
import type { ComparatorOffer } from "../../run/comparatorOffers";
import type { Prepared } from "../../run/prepare";
import type { RunRequest } from "../../run/request";
import type { Compared } from "../../run/sitting";
import type { Desk } from "../desk/desk";
import type { WriteState } from "../screens/props";
import type { Remedy } from "./remedy";
import type { Step } from "./steps";
import type { TablesSeen } from "./tablesSeen";

/** Who sits there, with what was asked so far; nothing that was chosen is lost by going to another step. */
export interface Seat {
  readonly desk: Desk;
  readonly request: RunRequest;
  /** The furthest step that was seen with this request. */
  readonly reached: Step;
}

/** A problem in words: what happened and why, where, and what to do. */
export interface Problem {
  readonly what: string;
  readonly where: string | null;
  /** The cells, where the place is in the workbook. */
  readonly cells: CellRange | null;
  readonly todo: string;
}

/** What is being done while a person waits. */
export type Doing = "opening" | "fetching" | "reading" | "mapping" | "comparators" | "comparing" | "exporting";

interface Seated {
  readonly seat: Seat;
}

/** The cost tables, as read for the request of `seat` unless an answer to it is still awaited or could not be given. */
export interface AtTable extends Seated {
  readonly at: "table";
  readonly tables: TablesSeen;
  readonly asking: boolean;
  /** Why the last change cannot be used; the tables are then those before it. */
  readonly refused: readonly Issue[];
  /** The last request that could be answered. */
  readonly answered: RunRequest;
}

/** The lines as they are mapped without what the person assigned in this sitting, which stands in the request. */
export interface AtMapping extends Seated {
  readonly at: "mapping";
  readonly prepared: Prepared;
  readonly issues: readonly Issue[];
}

export interface AtCompare extends Seated {
  readonly at: "compare";
  readonly tables: TablesSeen;
  readonly prepared: Prepared;
  readonly found: readonly ComparatorOffer[];
}

export interface AtResults extends Seated {
  readonly at: "results";
  readonly compared: Compared;
  readonly issues: readonly Issue[];
}

export interface AtWrite extends Seated {
  readonly at: "write";
  readonly compared: Compared;
  readonly state: WriteState;
}

/** A screen on which nothing is going on but what it says itself. */
export type Settled = { readonly at: "start" } | AtTable | AtMapping | AtCompare | AtResults | AtWrite | AtStuck;

/** What stopped, the one thing to do next, and where one was. */
export interface AtStuck {
  readonly at: "stuck";
  readonly problems: readonly Problem[];
  readonly remedy: Remedy;
  /** True when the workbook holds no cost table: what one looks like is shown. */
  readonly noTable: boolean;
  readonly seat: Seat | null;
  readonly before: Settled;
}

/** The screen that the pane shows. */
export type PaneState =
  Settled | { readonly at: "busy"; readonly doing: Doing; readonly name: string | null; readonly before: Settled };
