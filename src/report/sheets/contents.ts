import type { Maybe } from "../../model/missing";
import { sheetPurposes } from "../../text/sheets";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame, SheetId } from "../frame";
import type { Sheet } from "../sheetModel";

/** Whether a sheet holds inputs, workings or outputs. SHEETS rule 16. */
const kinds: Readonly<Record<SheetId, "Output" | "Input" | "Working" | "Check">> = {
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

/** A sheet as the contents list it; the fingerprint tells later whether somebody has edited it. */
export interface Entry {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: Maybe;
  readonly fingerprint: string;
}

/** The column that must not count in the contents' own fingerprint. */
export const fingerprintHeader = "Fingerprint";

const columns: readonly ColumnOf<Entry>[] = [
  { header: "Sheet", value: ({ name }) => name, link: ({ name }) => `'${name}'!A1`, style: "link", width: 20 },
  { header: "What it shows", value: ({ id }) => sheetPurposes[id], width: 78 },
  { header: "Kind", value: ({ id }) => kinds[id], width: 10 },
  { header: "Rows", value: ({ rows }) => rows, format: "count", width: 8 },
  { header: fingerprintHeader, value: ({ fingerprint }) => fingerprint, width: 20 },
];

/** BB_Contents: a link to every sheet, in their fixed order. */
export const contentsSheet = (frame: Frame, tally: CheckTally, entries: readonly Entry[]): Sheet => ({
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
  table: tableOf(frame.refs.sheet("Contents"), columns, entries),
  orientation: "portrait",
});
