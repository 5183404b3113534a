import type { Report } from "../sheetModel";

/** A rule that a sheet breaks: the rule's number in SHEETS, and where. */
export interface Violation {
  readonly rule: number;
  readonly sheet: string;
  /** A cell, a column's header, or a line above the table. */
  readonly place: string;
  readonly words: string;
}

/** Finds every place where a described report breaks one rule. */
export type Rule = (report: Report) => readonly Violation[];
