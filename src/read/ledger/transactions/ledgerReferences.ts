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
  grid.scan(column, top, bottom, (row, kind, told) => {
    if (kind !== "number" && kind !== "text") return;
    numbers[row - top] = told;
    kinds[row - top] = kind === "number" ? referenceKind.number : referenceKind.text;
  });
  return { numbers, kinds };
};
