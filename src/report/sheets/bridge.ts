import { isKnown } from "../../model/missing";
import { aboveTable, type CheckTally } from "../above";
import { bridgeSteps, type StepWords } from "../bridgeSteps";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import type { Sheet } from "../sheetModel";

/** A step of the bridge as the sheet shows it. */
export interface BridgeRow extends StepWords {
  /** 0 when no function has a figure: then there is nothing to bridge. */
  readonly amount: number;
  readonly running: number;
  readonly level: boolean;
}

/** The steps with their running totals. */
export const bridgeRows = ({ benchmark }: Frame): readonly BridgeRow[] => {
  let running = 0;
  return bridgeSteps.map((words) => {
    const step = benchmark.bridge.find(({ id }) => id === words.id);
    if (!step) throw new Error(`no bridge step ${words.id}`);
    const amount = isKnown(step.amount) ? step.amount : 0;
    const level = step.kind === "level";
    running = level ? amount : running + amount;
    return { ...words, amount, running, level };
  });
};

const amount = here("Amount (£)");

const columns = ({ refs }: Frame): readonly ColumnOf<BridgeRow>[] => [
  { header: "Step", value: (_, index) => index + 1, format: "count", width: 7 },
  { header: "Adjustment", value: ({ label }) => label, width: 38 },
  { header: "Kind", value: ({ level }) => (level ? "Level" : "Adjustment"), width: 12 },
  { header: "Column of costs", value: ({ column }) => column, width: 36 },
  {
    header: "Amount (£)",
    format: "pounds",
    value: (row) => row.amount,
    formula: ({ column }) =>
      `SUMIFS(${refs.column("Costs", column)},${refs.column("Costs", "In the back office")},"Yes",${refs.column("Costs", "Level")},"Function",${refs.column("Costs", "In the bridge")},"Yes")`,
    width: 16,
  },
  {
    header: "Running total (£)",
    format: "pounds",
    value: (row) => row.running,
    formula: `IF(${here("Kind")}="Level",${amount},SUM(INDEX(${refs.column("Bridge", "Amount (£)")},1):${amount}))`,
    width: 16,
  },
  { header: "Where from", value: ({ from }) => from, width: 44 },
  { header: "Why", value: ({ why }) => why, wrap: true, width: 60 },
];

/** BB_Bridge: from the cost that the council reports to the cost that can be compared, a row an adjustment. */
export const bridgeSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Bridge"),
  above: aboveTable(
    frame,
    {
      title: "Bridge: from reported to comparable cost",
      notes: [
        "The functions in the back office, together. The adjustments sum exactly to comparable less reported; function by function they stand on the costs sheet.",
        "A function without a figure on the basis compared on is left out of both ends.",
      ],
      source: `${frame.facts.input.name}; adjustments from the inputs and boundary sheets.`,
      method: "Backbench method §3.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Bridge"), columns(frame), bridgeRows(frame)),
  orientation: "landscape",
});
