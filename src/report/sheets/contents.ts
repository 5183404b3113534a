import { sheetPurposes } from "../../text/sheets";
import { aboveTable, type CheckTally } from "../above";
import { contentsTable, type Entry, type KindOfSheet } from "../contentsTable";
import type { Frame, SheetId } from "../frame";
import type { Sheet } from "../sheetModel";

/** Whether a sheet holds inputs, workings or outputs. SHEETS rule 16. */
const kinds: Readonly<Record<SheetId, KindOfSheet>> = {
  Cover: "Output",
  Contents: "Output",
  Results: "Output",
  Gaps: "Output",
  Duplicates: "Output",
  Ceiling: "Output",
  Sensitivity: "Output",
  Quality: "Output",
  Charts: "Output",
  Choices: "Input",
  Inputs: "Input",
  Boundary: "Input",
  Mapping: "Input",
  Costs: "Working",
  Bridge: "Working",
  Benchmark: "Working",
  Statistics: "Working",
  ChartData: "Working",
  Checks: "Check",
  Sources: "Output",
};

/** BB_Contents: a link to every sheet, in their fixed order. */
export const contentsSheet = (frame: Frame, tally: CheckTally, entries: readonly Entry<SheetId>[]): Sheet => ({
  name: frame.refs.sheet("Contents"),
  above: aboveTable(
    frame,
    {
      title: "Contents",
      notes: [
        "Inputs may be changed; workings and outputs follow by formula. A sheet that somebody has edited is kept on the next run and the new set is written beside it.",
        "The fingerprint is made from a sheet's text, numbers and formulas as they were written, so that an edit shows.",
      ],
      source: `Backbench ${frame.facts.version}, taxonomy ${frame.benchmark.dataset.taxonomyVersion}, run of ${frame.facts.now.replace("T", " ")}.`,
      method: "One row a sheet, in the order in which they stand. Results first, then what they rest on.",
    },
    tally,
    "Cover",
  ),
  table: contentsTable(frame.refs.sheet("Contents"), entries, { purposes: sheetPurposes, kinds }),
  orientation: "portrait",
});
