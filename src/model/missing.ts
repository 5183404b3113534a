/** Why a figure is not there. Missing is never zero, is never imputed and never ranks. */
export type MissingReason =
  | "blank"
  | "placeholder"
  | "not-submitted"
  | "not-applicable"
  | "confidential"
  | "text-in-cell"
  | "error-in-cell"
  | "column-not-in-table"
  | "line-not-in-table"
  | "not-in-dataset"
  | "driver-missing"
  | "not-comparable"
  | "sample-too-small"
  | "not-stated"
  | "divides-by-zero";

/** A figure that is not there, with its reason. */
export interface Missing {
  readonly missing: MissingReason;
}

/** A number, or the reason why there is none. */
export type Maybe<N extends number = number> = N | Missing;

/** Says that a figure is missing, and why. */
export const missing = (reason: MissingReason): Missing => ({ missing: reason });

/** True when there is a number; a true zero is known. */
export const isKnown = <N extends number>(figure: Maybe<N>): figure is N => typeof figure === "number";

/** Applies `change` to a known figure and passes a missing one on with its reason. */
export const ifKnown = <N extends number, M extends number>(
  figure: Maybe<N>,
  change: (known: N) => Maybe<M>,
): Maybe<M> => (isKnown(figure) ? change(figure) : figure);

/** The number, or null for JSON, where the reason stands beside it. */
export const orNull = (figure: Maybe): number | null => (isKnown(figure) ? figure : null);
