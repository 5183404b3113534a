import { columnNamed } from "./places";
import type { Rule } from "./violation";

const shipped = [
  "pounds-in-pounds-out",
  "bridge-sums",
  "council-present-once",
  "council-not-its-own-comparator",
  "comparator-count",
  "units-agree",
  "years-agree",
  "no-missing-figure-used",
] as const;

/** Rule 25: the checks that ship with every report are there, with a median for every row compared. */
export const shippedChecks: Rule = (report) => {
  const ids = new Set(columnNamed(report, "Checks", "Check")?.cells.map(({ value }) => String(value)));
  const medians = (columnNamed(report, "Statistics", "Row")?.cells ?? []).map(({ value }) => `median-${String(value)}`);
  return [...shipped, ...medians]
    .filter((id) => !ids.has(id))
    .map((id) => ({ rule: 25, sheet: "Checks", place: id, words: "The check is missing." }));
};
