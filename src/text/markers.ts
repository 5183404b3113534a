import { isKnown, type Maybe, type Missing, type MissingReason } from "../model/missing";

/** What stands in a cell for a figure that is not there. Never blank, never 0. SHEETS rule 12. */
export type Marker = "[x]" | "[z]" | "[c]";

/** What each shorthand means, as written above every table that may hold one. */
export const shorthandLegend =
  "Shorthand: [x] not available; [z] not applicable; [c] confidential; [e] estimated; [u] low reliability. None of them is zero.";

const reasons: Readonly<Record<MissingReason, string>> = {
  blank: "the cell is blank",
  placeholder: "the cell holds a placeholder, not a figure",
  "not-submitted": "not submitted",
  "not-applicable": "does not apply",
  confidential: "suppressed as confidential",
  "text-in-cell": "the cell holds text",
  "error-in-cell": "the cell holds an error",
  "column-not-in-table": "the table has no such column",
  "line-not-in-table": "the table has no such line",
  "not-in-dataset": "the benchmark dataset has no such figure",
  "driver-missing": "no driver is known",
  "not-comparable": "nothing comparable to work it out from",
  "sample-too-small": "too few comparators",
  "not-stated": "not stated by the user",
  "divides-by-zero": "it would divide by zero",
};

/** Why a figure is missing, in words. */
export const reasonOf = ({ missing }: Missing): string => reasons[missing];

/** The shorthand for a missing figure. */
export const markerOf = ({ missing }: Missing): Marker =>
  missing === "confidential" ? "[c]" : missing === "not-applicable" ? "[z]" : "[x]";

/** The figure, or its shorthand. */
export const shown = (figure: Maybe): number | Marker => (isKnown(figure) ? figure : markerOf(figure));
