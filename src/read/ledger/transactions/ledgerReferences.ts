import type { Grid } from "../../../model/grid";

/** The reference of each row from the top as the sheet stores it: a number, or the place of a text. */
export interface LedgerReferences {
  readonly numbers: Float64Array;
  /** 0 for none. */
  readonly kinds: Uint8Array;
}

export const referenceKind = { none: 0, number: 1, text: 2 } as const;

/** Reads a column of references once. */
export const ledgerReferences = (grid: Grid, column: number, top: number, bottom: number): LedgerReferences => {
  const numbers = new Float64Array(bottom - top + 1);
  const kinds = new Uint8Array(bottom - top + 1);
  grid.runs(column, top, bottom, (row, kind, told, from, end) => {
    if (kind !== "number" && kind !== "text") return;
    const place = row - top;
    numbers.set(told.subarray(from, end), place);
    kinds.fill(kind === "number" ? referenceKind.number : referenceKind.text, place, place + end - from);
  });
  return { numbers, kinds };
};
