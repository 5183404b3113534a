import type { CellRange } from "./cells";

/** Where a problem sits: cells of the workbook, or a place in a dataset file. */
export type Place =
  | { readonly cells: CellRange }
  | { readonly sheet: string }
  | { readonly file: string; readonly row?: number; readonly column?: string };

/**
 * A problem as data. `code` is scope and name (`workbook/encrypted`, `table/not-found`, `council/unknown`); the words for it live in `text/`.
 * `error` means that the input cannot be used; `warning` that the reader must look; `note` is information.
 */
export interface Issue {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly at?: Place;
  /** Named facts that the words need: `{ council: "Burnly", nearest: "Burnley" }`. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A value with what was noticed on the way, or the errors that stopped it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A value without errors. */
export const done = <T>(value: T, issues: readonly Issue[] = []): Outcome<T> => ({ ok: true, value, issues });

/** An input that cannot be used, with every reason. */
export const failed = (...issues: readonly Issue[]): Outcome<never> => ({ ok: false, issues });
