import { isKnown, missing, type Maybe } from "../../model/missing";
import { aboveTable, type CheckTally } from "../above";
import { chartRows, type ChartRow } from "../chartRows";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame, References } from "../frame";
import { here } from "../references";
import { insideSum } from "../insideSum";
import type { Sheet } from "../sheetModel";

const ifChart = (chart: ChartRow["chart"], formula: string): string =>
  `IF(${here("Chart")}="${chart}",${formula},"[z]")`;

const gap = (refs: References, header: string, value: (row: ChartRow) => Maybe): ColumnOf<ChartRow> => ({
  header,
  format: "pounds",
  value,
  formula: ifChart("gaps", refs.lookUp("Results", header, "Row", here("Key"))),
  width: 16,
});

const share = (refs: References): ColumnOf<ChartRow> => {
  const total = refs.input("total_expenditure");
  const withoutCore = insideSum(refs, "Costs", "Cost (£)", {
    only: `${refs.column("Costs", "Function code")},"<>corporate-democratic-core"`,
  });
  const backOffice = `INDEX(${refs.column("Cover", "Share of total expenditure")},2)`;
  return {
    header: "Share of total expenditure",
    format: "share",
    value: (row) => row.share,
    formula: ifChart(
      "shares",
      `IF(${here("Key")}="reference",${refs.input("back_office_share")},IF(${here("Key")}="back-office",${backOffice},IFERROR(${withoutCore}/${total},"[x]")))`,
    ),
    width: 16,
  };
};

const amount = here("Amount (£)");
const running = here("Running total (£)");

const fromBridge = (refs: References, header: string, value: (row: ChartRow) => Maybe): ColumnOf<ChartRow> => ({
  header,
  format: "pounds",
  value,
  formula: ifChart("bridge", refs.lookUp("Bridge", header, "Adjustment", here("Key"))),
  width: 16,
});

const bar = (
  header: string,
  height: (row: { readonly level: boolean; readonly amount: number; readonly running: number }) => number,
  formula: string,
): ColumnOf<ChartRow> => ({
  header,
  format: "pounds",
  value: ({ isLevel, amount: size, running: end }) =>
    isKnown(size) && isKnown(end) ? height({ level: isLevel, amount: size, running: end }) : missing("not-applicable"),
  formula: ifChart("bridge", formula),
  width: 16,
});

const isLevel = `${here("Stands on the axis")}="Yes"`;

const columns = ({ refs }: Frame): readonly ColumnOf<ChartRow>[] => [
  { header: "Chart", value: ({ chart }) => chart, width: 10 },
  { header: "Category", value: ({ category }) => category, width: 52 },
  { header: "Key", value: ({ key }) => key, width: 36 },
  gap(refs, "Gap to the median (£)", (row) => row.gapToMedian),
  gap(refs, "Gap to the best quartile (£)", (row) => row.gapToBestQuartile),
  share(refs),
  {
    header: "Stands on the axis",
    value: (row) => (row.chart === "bridge" ? (row.isLevel ? "Yes" : "No") : "[z]"),
    width: 12,
  },
  fromBridge(refs, "Amount (£)", (row) => row.amount),
  fromBridge(refs, "Running total (£)", (row) => row.running),
  bar(
    "Base (£)",
    (row) => (row.level ? 0 : Math.min(row.running, row.running - row.amount)),
    `IF(${isLevel},0,MIN(${running},${running}-${amount}))`,
  ),
  bar("Level (£)", (row) => (row.level ? row.running : 0), `IF(${isLevel},${running},0)`),
  bar("Added (£)", (row) => (row.level ? 0 : Math.max(0, row.amount)), `IF(${isLevel},0,MAX(0,${amount}))`),
  bar("Taken out (£)", (row) => (row.level ? 0 : Math.max(0, -row.amount)), `IF(${isLevel},0,MAX(0,-${amount}))`),
];

/** BB_ChartData: what the charts draw that no other sheet holds in one place. */
export const chartDataSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("ChartData"),
  above: aboveTable(
    frame,
    {
      title: "Chart data",
      notes: ["Figures that the charts sheet draws, gathered from the other sheets."],
      source: "Results, costs, bridge and inputs sheets.",
      method: "No figure is worked out anew here but the shares of total expenditure and the bars of the bridge.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("ChartData"), columns(frame), chartRows(frame)),
  orientation: "landscape",
});
