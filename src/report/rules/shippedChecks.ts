import { expectedOf } from "./expectedOf";
import { columnNamed } from "./places";
import type { Rule } from "./violation";

/** Rule 25: the checks that ship with every report are there, with a median for every row compared. */
export const shippedChecks: Rule = (report) => {
  const { checks, shipped } = expectedOf(report);
  const ids = new Set(columnNamed(report, checks, "Check")?.cells.map(({ value }) => String(value)));
  const medians = (columnNamed(report, "Statistics", "Row")?.cells ?? []).map(({ value }) => `median-${String(value)}`);
  return [...shipped, ...medians]
    .filter((id) => !ids.has(id))
    .map((id) => ({ rule: 25, sheet: checks, place: id, words: "The check is missing." }));
};
