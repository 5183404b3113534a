import { isKnown, missing, type Maybe } from "../../model/missing";
import { functionLabels } from "../../text/functions";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import { here, type Frame } from "../frame";
import { comparedRows, rowKey } from "../rows";
import type { Sheet } from "../sheetModel";

/** A row that a chart draws: a function's gaps, or a share of cost. */
export interface ChartRow {
  readonly chart: "gaps" | "shares";
  readonly category: string;
  readonly key: string;
  readonly gapToMedian: Maybe;
  readonly gapToBestQuartile: Maybe;
  readonly share: Maybe;
}

const noGap = { gapToMedian: missing("not-applicable"), gapToBestQuartile: missing("not-applicable") };

/** Rows for the two charts that have no table of their own. Groups that mix in other work are left out. */
export const chartRows = ({ benchmark }: Frame): readonly ChartRow[] => {
  const { backOffice, choices, functions } = benchmark;
  const gaps = comparedRows(functions)
    .filter(({ result, comparison }) => result.inPotential && isKnown(comparison.gapToMedian))
    .map(({ result, comparison }): ChartRow => ({
      chart: "gaps",
      category: functionLabels[result.cost.function],
      key: rowKey(result),
      gapToMedian: comparison.gapToMedian,
      gapToBestQuartile: comparison.gapToBestQuartile,
      share: missing("not-applicable"),
    }));
  const share = (category: string, key: string, value: Maybe): ChartRow => ({
    chart: "shares",
    category,
    key,
    ...noGap,
    share: value,
  });
  return [
    ...gaps,
    share("This council", "back-office", backOffice.share),
    share("This council, without the corporate and democratic core", "without-core", backOffice.shareWithoutCore),
    share("Rule of thumb (secondary source)", "reference", choices.inputs.back_office_share),
  ];
};

const columns = ({ refs }: Frame): readonly ColumnOf<ChartRow>[] => {
  const cost = refs.column("Costs", "Cost (£)");
  const inside = `${refs.column("Costs", "In the back office")},"Yes",${refs.column("Costs", "Level")},"Function"`;
  const total = refs.input("total_expenditure");
  const gap = (header: string, value: (row: ChartRow) => Maybe): ColumnOf<ChartRow> => ({
    header,
    format: "pounds",
    value,
    formula: `IF(${here("Chart")}="gaps",${refs.lookUp("Results", header, "Row", here("Key"))},"[z]")`,
    width: 16,
  });
  return [
    { header: "Chart", value: ({ chart }) => chart, width: 10 },
    { header: "Category", value: ({ category }) => category, width: 52 },
    { header: "Key", value: ({ key }) => key, width: 32 },
    gap("Gap to the median (£)", (row) => row.gapToMedian),
    gap("Gap to the best quartile (£)", (row) => row.gapToBestQuartile),
    {
      header: "Share of total expenditure",
      format: "share",
      value: ({ share }) => share,
      formula: `IF(${here("Chart")}="gaps","[z]",IF(${here("Key")}="reference",${refs.input("back_office_share")},IF(ISNUMBER(${total}),(SUMIFS(${cost},${inside})-IF(${here("Key")}="without-core",SUMIFS(${cost},${inside},${refs.column("Costs", "Function code")},"corporate-democratic-core"),0))/${total},"[x]")))`,
      width: 16,
    },
  ];
};

/** BB_ChartData: what the charts draw that no other sheet holds in one place. */
export const chartDataSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("ChartData"),
  above: aboveTable(
    frame,
    {
      title: "Chart data",
      notes: ["Figures that the charts sheet draws, gathered from the other sheets."],
      source: "Results, costs and inputs sheets.",
      method: "No figure is worked out anew here but the shares of total expenditure.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("ChartData"), columns(frame), chartRows(frame)),
  orientation: "landscape",
});
