import { sheetIds } from "../report/frame";

/** A kind of set that this product writes. Sets of one kind take each other's place; those of another are left alone. */
export interface SetKind {
  /** What its sheets are called after the set's name: `Cover` of `BB_Cover`. */
  readonly sheets: readonly string[];
  /** The sheet that lists the others, with their fingerprints. */
  readonly contents: string;
}

/** The sheets of a benchmark. */
export const benchmarkSet: SetKind = { sheets: sheetIds, contents: "Contents" };

/** Every kind there is. */
export const setKinds: readonly SetKind[] = [benchmarkSet];
