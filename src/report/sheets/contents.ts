import type { Maybe } from "../../model/missing";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame, SheetId } from "../frame";
import type { Sheet } from "../sheetModel";

/** What each sheet is for, and whether it holds inputs, workings or outputs. SHEETS rule 16. */
const purposes: Readonly<
  Record<SheetId, { readonly shows: string; readonly kind: "Output" | "Input" | "Working" | "Check" }>
> = {
  Cover: { shows: "What was compared, the headline figures, and whether the checks passed", kind: "Output" },
  Contents: { shows: "This list", kind: "Output" },
  Results: { shows: "Each function's cost, unit cost, comparators' quartiles, rank and gap", kind: "Output" },
  Gaps: { shows: "What cannot be compared like for like, why, and what would close it", kind: "Output" },
  Ceiling: {
    shows: "The savings ceiling in two cases, which bound holds, and what the evidence supports",
    kind: "Output",
  },
  Sensitivity: { shows: "The ceiling over other shares and yields", kind: "Output" },
  Quality: { shows: "Cost beside demand and quality, council by council", kind: "Output" },
  Charts: { shows: "Cost gaps, back-office share, the bridge, cost beside quality", kind: "Output" },
  Inputs: { shows: "Every assumption, named, sourced and changeable", kind: "Input" },
  Boundary: { shows: "Which functions count as back office, and cost moved across their borders", kind: "Input" },
  Mapping: { shows: "Every cost line, its live amounts and the function it goes to", kind: "Input" },
  Costs: { shows: "How each function's comparable cost is built up", kind: "Working" },
  Bridge: { shows: "From reported to comparable cost, a row an adjustment", kind: "Working" },
  Benchmark: { shows: "The comparators' figures that were used", kind: "Working" },
  Statistics: { shows: "How each comparison is worked out", kind: "Working" },
  ChartData: { shows: "Figures that the charts draw", kind: "Working" },
  Checks: { shows: "Expected, found, difference and result", kind: "Check" },
  Sources: { shows: "Where every figure comes from, and on what terms", kind: "Output" },
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
  { header: "What it shows", value: ({ id }) => purposes[id].shows, width: 78 },
  { header: "Kind", value: ({ id }) => purposes[id].kind, width: 10 },
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
