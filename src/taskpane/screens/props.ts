import type { Issue } from "../../model/issue";
import type { ComparatorOffer } from "../../run/comparatorOffers";
import type { Prepared } from "../../run/prepare";
import type { RunRequest } from "../../run/request";
import type { CaseSeen, CaseWriteRun } from "../../run/case/caseSitting";
import type { Compared, SittingRun, TablesFound } from "../../run/sitting";
import type { ChosenFile, InExcel } from "../desk/desk";
import type { Flow } from "../flow/steps";

/**
 * What the pane gives the screens of its later steps, and what it wants to be told. Each is the default export of
 * `compare/Compare`, `results/Results` and `write/Write`, loaded when its step comes. The pane draws the step's header above them;
 * their first heading is an `h1` that it moves the focus to.
 */
export interface CompareProps {
  readonly found: readonly ComparatorOffer[];
  readonly prepared: Prepared;
  readonly facts: TablesFound;
  readonly request: RunRequest;
  readonly onChange: (request: RunRequest) => void;
  readonly onCompare: () => void;
}

export interface ResultsProps {
  readonly compared: Compared;
  readonly issues: readonly Issue[];
  readonly excel: InExcel | null;
  readonly onWrite: () => void;
  readonly onMapping: () => void;
}

export interface FindingsProps {
  readonly seen: CaseSeen;
  readonly issues: readonly Issue[];
  readonly excel: InExcel | null;
  readonly onWrite: () => void;
  /** Goes back to where what cannot be told can be answered. */
  readonly onCase: () => void;
}

/** What was written, by either flow. */
export type WrittenRun = Pick<SittingRun | CaseWriteRun, "sheets" | "calculated">;

/** How far writing has come. */
export type WriteState =
  | { readonly at: "ready" }
  | { readonly at: "writing"; readonly done: number; readonly of: number; readonly sheet: string }
  | {
      readonly at: "written";
      readonly run: WrittenRun;
      /** The written copy in a browser tab; null in Excel. */
      readonly copy: ChosenFile | null;
      readonly issues: readonly Issue[];
    };

/** What a write would do. */
export type WritePlan = Pick<Compared, "sheets" | "replaces" | "kept">;

export interface WriteProps {
  readonly flow: Flow;
  readonly plan: WritePlan;
  readonly state: WriteState;
  readonly excel: InExcel | null;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** Hands the copy to the browser's saving. */
  readonly onSave: () => void;
  /** Starts over with another workbook, or reads this one again. */
  readonly onAgain: () => void;
}
