import { caseSheetIds } from "../report/case/caseFrame";
import { sheetIds } from "../report/frame";

/** A kind of set that this product writes. Sets of one kind take each other's place; those of another are left alone. */
export interface SetKind {
  readonly holds: "benchmark" | "case";
  /** What its sheets are called after the set's name: `Cover` of `BB_Cover`. */
  readonly sheets: readonly string[];
  /** The sheet that lists the others, with their fingerprints. */
  readonly contents: string;
}

/** The sheets of a benchmark. */
export const benchmarkSet: SetKind = { holds: "benchmark", sheets: sheetIds, contents: "Contents" };

/** The sheets of an audit. */
export const caseSet: SetKind = { holds: "case", sheets: caseSheetIds, contents: "CaseContents" };

/** Every kind there is. */
export const setKinds: readonly SetKind[] = [benchmarkSet, caseSet];
