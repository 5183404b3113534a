import { joinedRanges, readableRange } from "../../model/cells";
import type { Gap } from "../../model/gap";
import { functionLabels } from "../../text/functions";
import { gapRemedy, gapWhat, severityLabels } from "../../text/gaps";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import type { Sheet } from "../sheetModel";

/** The cells of a gap as text; a long list is cut with its count, the mapping sheet has them all. */
export const cellsOf = (gap: Gap): string => {
  const cells = joinedRanges(gap.cells);
  const shown = cells.slice(0, 6).map(readableRange).join(", ");
  if (cells.length === 0) return "[z]";
  return cells.length > 6 ? `${shown} and ${cells.length - 6} more` : shown;
};

const columns: readonly ColumnOf<Gap>[] = [
  { header: "Gap code", value: ({ code }) => code, width: 26 },
  { header: "Severity", value: ({ severity }) => severityLabels[severity], width: 10 },
  { header: "Function code", value: (gap) => gap.function ?? "whole-table", width: 30 },
  {
    header: "Function",
    value: (gap) => (gap.function === null ? "The whole table" : functionLabels[gap.function]),
    width: 38,
  },
  { header: "Cost touched at the run (£)", format: "pounds", value: ({ pounds }) => pounds, width: 16 },
  { header: "What is the matter", value: gapWhat, wrap: true, width: 62 },
  { header: "Where it was read", value: cellsOf, wrap: true, width: 34 },
  { header: "What would close it", value: gapRemedy, wrap: true, width: 52 },
];

/** BB_Gaps: why figures cannot be compared like for like, worst and largest first. */
export const gapsSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Gaps"),
  above: aboveTable(
    frame,
    {
      title: "Comparability gaps: what cannot be compared like for like, and why",
      notes: [
        "Blocks: not comparable. Weakens: comparable with care. Note: for information. Worst first, then by pounds.",
        "Found when the run was made; the pounds are those of that moment. After correcting figures, run again.",
      ],
      source: `${frame.facts.input.name} and dataset ${frame.benchmark.dataset.title}.`,
      method: "Backbench method §6; every code is defined there.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Gaps"), columns, frame.benchmark.gaps),
  orientation: "landscape",
});
