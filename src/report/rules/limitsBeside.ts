import type { SheetId } from "../frame";
import { sheetFor } from "./places";
import type { Rule } from "./violation";

const results: readonly SheetId[] = ["Cover", "Results", "Ceiling"];

/** Rule 27: what a result does not show stands beside it. */
export const limitsBeside: Rule = (report) =>
  results
    .filter(
      (id) => !sheetFor(report, id)?.above.some(({ value }) => String(value).startsWith("What this does not show: ")),
    )
    .map((id) => ({ rule: 27, sheet: id, place: "above", words: "The sheet does not say what it does not show." }));
