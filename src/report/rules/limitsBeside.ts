import { expectedOf } from "./expectedOf";
import { sheetFor } from "./places";
import type { Rule } from "./violation";

/** Rule 27: what a result does not show stands beside it. */
export const limitsBeside: Rule = (report) =>
  expectedOf(report)
    .limits.filter(
      (id) => !sheetFor(report, id)?.above.some(({ value }) => String(value).startsWith("What this does not show: ")),
    )
    .map((id) => ({ rule: 27, sheet: id, place: "above", words: "The sheet does not say what it does not show." }));
