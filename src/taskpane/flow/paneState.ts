import type { CellRange } from "../../model/cells";
import type { BenchmarkScreen } from "./benchmark/benchmarkState";
import type { CaseScreen } from "./case/caseState";
import type { Remedy } from "./remedy";
import type { Seat } from "./seat";
import type { Flow } from "./steps";

/** A problem in words: what happened and why, where, and what to do. */
export interface Problem {
  readonly what: string;
  readonly where: string | null;
  /** The cells, where the place is in the workbook. */
  readonly cells: CellRange | null;
  readonly todo: string;
}

/** What is being done while a person waits. */
export type Doing =
  | "opening"
  | "fetching"
  | "reading"
  | "mapping"
  | "comparators"
  | "comparing"
  | "exporting"
  | "opening-case"
  | "reading-case"
  | "checking-case";

/** Nothing is open yet. */
export interface AtStart {
  readonly at: "start";
  readonly flow: Flow;
}

/** A screen on which nothing is going on but what it says itself. */
export type Settled = AtStart | BenchmarkScreen | CaseScreen | AtStuck;

/** What stopped, the one thing to do next, and where one was. */
export interface AtStuck {
  readonly at: "stuck";
  readonly flow: Flow;
  readonly problems: readonly Problem[];
  readonly remedy: Remedy;
  /** True when the workbook holds nothing to start the flow from: what that looks like is shown. */
  readonly nothingFound: boolean;
  readonly seat: Seat | null;
  readonly before: Settled;
}

/** Something is being done. */
export interface AtBusy {
  readonly at: "busy";
  readonly flow: Flow;
  readonly doing: Doing;
  readonly name: string | null;
  readonly before: Settled;
}

/** The screen that the pane shows. */
export type PaneState = Settled | AtBusy;
