import { isKnown, missing, type Maybe } from "../model/missing";
import { functionLabels } from "../text/functions";
import type { Frame } from "./frame";
import { comparedRows, rowKey } from "./rows";
import { bridgeRows } from "./sheets/bridge";

/** A row that a chart draws: a function's gaps, a share of cost, or a bar of the bridge. */
export interface ChartRow {
  readonly chart: "gaps" | "shares" | "bridge";
  readonly category: string;
  /** What the row is looked up by on the sheet that holds its figures. */
  readonly key: string;
  readonly gapToMedian: Maybe;
  readonly gapToBestQuartile: Maybe;
  readonly share: Maybe;
  /** A bar that stands on the axis, instead of floating where the one before it ended. */
  readonly isLevel: boolean;
  readonly amount: Maybe;
  readonly running: Maybe;
}

const none: Omit<ChartRow, "chart" | "category" | "key"> = {
  gapToMedian: missing("not-applicable"),
  gapToBestQuartile: missing("not-applicable"),
  share: missing("not-applicable"),
  isLevel: false,
  amount: missing("not-applicable"),
  running: missing("not-applicable"),
};

/** Every row of the chart data, each chart's rows together. Groups that mix in other work are left out of the gaps. */
export const chartRows = (frame: Frame): readonly ChartRow[] => [
  ...gapRows(frame),
  ...shareRows(frame),
  ...barRows(frame),
];

const gapRows = ({ benchmark }: Frame): readonly ChartRow[] =>
  comparedRows(benchmark.functions)
    .filter(({ result, comparison }) => result.inPotential && isKnown(comparison.gapToMedian))
    .map(({ result, comparison }) => ({
      ...none,
      chart: "gaps",
      category: functionLabels[result.cost.function],
      key: rowKey(result),
      gapToMedian: comparison.gapToMedian,
      gapToBestQuartile: comparison.gapToBestQuartile,
    }));

const shareRows = ({ benchmark: { backOffice, choices } }: Frame): readonly ChartRow[] => {
  const share = (category: string, key: string, value: Maybe): ChartRow => ({
    ...none,
    chart: "shares",
    category,
    key,
    share: value,
  });
  return [
    share("This council", "back-office", backOffice.share),
    share("This council, without the corporate and democratic core", "without-core", backOffice.shareWithoutCore),
    share("Rule of thumb (secondary source)", "reference", choices.inputs.back_office_share),
  ];
};

/** The bridge from pounds on: the unit scale would dwarf every adjustment. Its first bar is the running total once figures are in pounds. */
const barRows = (frame: Frame): readonly ChartRow[] => {
  const rows = bridgeRows(frame);
  const start = rows.findIndex(({ id }) => id === "sign");
  return rows.slice(start).map((row, index) => ({
    ...none,
    chart: "bridge",
    category: index === 0 ? "Reported, in pounds" : row.label,
    key: row.label,
    isLevel: index === 0 || row.level,
    amount: row.amount,
    running: row.running,
  }));
};
