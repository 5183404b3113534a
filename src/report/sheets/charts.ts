import type { CheckTally } from "../above";
import { backToContents, overallCheck } from "../above";
import { chartRows, type ChartRow } from "../chartRows";
import type { Frame } from "../frame";
import type { Chart, SeriesRef, Sheet } from "../sheetModel";
import { qualityRows, type QualityRow } from "./quality";

/** Dark blue for the council, grey for what it is held against, orange where it stands out; told apart in grey print too. */
const colours = { own: "1F4E79", reference: "8C8C8C", added: "C55A11", removed: "7F7F7F" } as const;

const height = 20;
const width = 12;

type Unplaced = Omit<Chart, "place">;

const stretch = (length: number, from: number): readonly [number, number] => [from, from + length - 1];

/** The rows of the chart data that one chart draws; undefined when there are none. */
const rowsFor = (frame: Frame, chart: ChartRow["chart"]): readonly [number, number] | undefined => {
  const rows = chartRows(frame);
  const first = rows.findIndex((row) => row.chart === chart);
  return first === -1 ? undefined : stretch(rows.filter((row) => row.chart === chart).length, first);
};

const fromChartData = (frame: Frame): readonly Unplaced[] => {
  const sheet = frame.refs.sheet("ChartData");
  const charts: readonly (readonly [ChartRow["chart"], (ref: (column: string) => SeriesRef) => Unplaced])[] = [
    ["gaps", gapChart],
    ["shares", shareChart],
    ["bridge", bridgeChart],
  ];
  return charts.flatMap(([id, chart]) => {
    const rows = rowsFor(frame, id);
    return rows === undefined ? [] : [chart((column) => ({ sheet, table: sheet, column, rows }))];
  });
};

const gapChart = (ref: (column: string) => SeriesRef): Unplaced => ({
  title: "Cost gap by function",
  description:
    "Bars of the pounds by which each comparable function costs more or less than its comparators' median and best quartile.",
  kind: "bar",
  categories: ref("Category"),
  series: [
    { name: "Gap to the median", values: ref("Gap to the median (£)"), colour: colours.reference },
    { name: "Gap to the best quartile", values: ref("Gap to the best quartile (£)"), colour: colours.own },
  ],
  valueAxis: "£ a year, ours minus theirs",
  valueFormat: "pounds",
});

const shareChart = (ref: (column: string) => SeriesRef): Unplaced => ({
  title: "Back office as a share of total expenditure",
  description:
    "Columns of this council's back-office share, with and without the corporate and democratic core, beside the rule of thumb.",
  kind: "column",
  categories: ref("Category"),
  series: [{ name: "Share of total expenditure", values: ref("Share of total expenditure"), colour: colours.own }],
  valueAxis: "Share of total expenditure",
  valueFormat: "share",
});

const bridgeChart = (ref: (column: string) => SeriesRef): Unplaced => ({
  title: "From reported to comparable cost",
  description: "The bridge: reported cost in pounds, each adjustment up or down, and comparable cost at the end.",
  kind: "stacked-column",
  categories: ref("Category"),
  series: [
    { name: "Base", values: ref("Base (£)"), colour: "none" },
    { name: "Level", values: ref("Level (£)"), colour: colours.own },
    { name: "Added", values: ref("Added (£)"), colour: colours.added },
    { name: "Taken out", values: ref("Taken out (£)"), colour: colours.removed },
  ],
  valueAxis: "£ a year",
  valueFormat: "pounds",
});

/** One scatter for each function and indicator: the council apart from its comparators. */
const costBesideQuality = (frame: Frame): readonly Unplaced[] => {
  const rows = qualityRows(frame.benchmark);
  const sheet = frame.refs.sheet("Quality");
  const ref = (column: string, over: readonly [number, number]): SeriesRef => ({
    sheet,
    table: sheet,
    column,
    rows: over,
  });
  const starts = rows.flatMap((row, index) => (row.own ? [index] : []));
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? rows.length;
    const first: QualityRow | undefined = rows[start];
    if (!first || end - start < 2) return [];
    const theirs = stretch(end - start - 1, start + 1);
    const ours = stretch(1, start);
    const label = first.reading.indicator.label;
    return [
      {
        title: `Cost beside quality: ${label}`,
        description: `Each mark is a council: its unit cost across, ${label} upwards; this council is marked apart.`,
        kind: "scatter" as const,
        categoryAxis: "Unit cost (£ per unit of driver)",
        categories: ref("Unit cost (£ per unit of driver)", theirs),
        series: [
          { name: "Comparators", values: ref("Indicator's value", theirs), colour: colours.reference },
          {
            name: frame.benchmark.council.name,
            values: ref("Indicator's value", ours),
            over: ref("Unit cost (£ per unit of driver)", ours),
            colour: colours.own,
          },
        ],
        valueAxis: label,
        valueFormat: "score" as const,
      },
    ];
  });
};

/** BB_Charts: native charts, two abreast, over the other sheets' tables. */
export const chartsSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const above = [
    { value: "Charts", style: "title" as const },
    {
      value:
        "This worksheet contains charts and no table; what they draw stands on the chart data, bridge and quality sheets.",
      style: "note" as const,
    },
    overallCheck(frame, tally.failed, tally.untold),
    backToContents(frame, "Contents"),
  ];
  const charts = [...fromChartData(frame), ...costBesideQuality(frame)].map((chart, index) => ({
    ...chart,
    place: {
      row: above.length + 2 + Math.floor(index / 2) * (height + 1),
      column: 1 + (index % 2) * (width + 1),
      rows: height,
      columns: width,
    },
  }));
  return { name: frame.refs.sheet("Charts"), above, charts, orientation: "landscape" };
};
