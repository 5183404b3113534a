import { functionLabels } from "../../text/functions";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import { here, type Frame, type References } from "../frame";
import { comparedRows, rowKey, type ComparedRow } from "../rows";
import type { Sheet } from "../sheetModel";

const isMoney = ({ comparison }: ComparedRow): boolean => comparison.driver.endsWith("expenditure");

const unit = here("Unit cost (£ per unit of driver)");
const count = here("Comparators");
const median = here("Median (£ per unit of driver)");

/** This row's stretch of a column of the benchmark sheet, where figures stand grouped by row. */
const stretch = (refs: References, header: string): string => {
  const column = refs.column("Benchmark", header);
  const first = here("First figure");
  return `INDEX(${column},${first}):INDEX(${column},${first}+${here("Figures")}-1)`;
};

const atLeast = (refs: References, limit: "min_sample" | "min_band_sample", formula: string): string =>
  `IF(${count}<${refs.input(limit)},"[x]",${formula})`;

const quantile = (
  refs: References,
  header: string,
  quarter: 1 | 3,
  value: ColumnOf<ComparedRow>["value"],
): ColumnOf<ComparedRow> => ({
  header,
  format: "score",
  value,
  formula: atLeast(
    refs,
    "min_band_sample",
    `QUARTILE.INC(${stretch(refs, "Unit cost (£ per unit of driver)")},${quarter})`,
  ),
});

const gapTo = (header: string, from: string, value: ColumnOf<ComparedRow>["value"]): ColumnOf<ComparedRow> => ({
  header,
  format: "pounds",
  value,
  formula: `IF(ISNUMBER(${from}),(${unit}-${from})*${here("Driver value")}*${here("Driver price factor")},"[x]")`,
});

const own = (refs: References, priceFactor: number): readonly ColumnOf<ComparedRow>[] => [
  { header: "Row", value: ({ result }) => rowKey(result), width: 30 },
  { header: "Function", value: ({ result }) => functionLabels[result.cost.function], width: 38 },
  { header: "Compared on", value: ({ comparison }) => (comparison.basis === "gross" ? "Gross" : "Net"), width: 10 },
  { header: "Comparators' figures of", value: ({ comparison }) => comparison.year, width: 12 },
  {
    header: "Status of their figures",
    value: ({ comparison }) => (comparison.status === "outturn" ? "Outturn" : "Budget"),
    width: 12,
  },
  { header: "Driver code", value: ({ comparison }) => comparison.driver, width: 20 },
  { header: "Driver in pounds", value: (row) => (isMoney(row) ? "Yes" : "No"), width: 10 },
  {
    header: "Driver value",
    format: "count",
    value: ({ comparison }) => comparison.driverValue,
    formula: refs.inputNamed(`"driver_"&SUBSTITUTE(${here("Driver code")},"-","_")`),
    width: 16,
  },
  {
    header: "Driver price factor",
    format: "factor",
    value: (row) => (isMoney(row) ? priceFactor : 1),
    formula: `IF(${here("Driver in pounds")}="Yes",${refs.input("price_factor")},1)`,
  },
  {
    header: "Comparable cost (£)",
    format: "pounds",
    value: ({ comparison }) => comparison.cost,
    formula: refs.lookUp("Costs", "Comparable cost (£)", "Row", here("Row")),
    width: 16,
  },
  {
    header: "Unit cost (£ per unit of driver)",
    format: "score",
    value: ({ comparison }) => comparison.unitCost,
    formula: `${here("Comparable cost (£)")}/(${here("Driver value")}*${here("Driver price factor")})`,
  },
];

const group = (refs: References, rows: readonly ComparedRow[]): readonly ColumnOf<ComparedRow>[] => [
  {
    header: "First figure",
    format: "count",
    value: (_, index) => 1 + rows.slice(0, index).reduce((sum, { comparison }) => sum + comparison.figures.length, 0),
    formula: `MATCH(${here("Row")},${refs.column("Benchmark", "Row")},0)`,
  },
  {
    header: "Figures",
    format: "count",
    value: ({ comparison }) => comparison.figures.length,
    formula: `COUNTIF(${refs.column("Benchmark", "Row")},${here("Row")})`,
  },
  {
    header: "Comparators",
    format: "count",
    value: ({ comparison }) => comparison.n,
    formula: `COUNT(${stretch(refs, "Unit cost (£ per unit of driver)")})`,
  },
  {
    header: "Comparators without a usable figure",
    format: "count",
    value: ({ comparison }) => comparison.without,
    width: 14,
  },
  quantile(refs, "Lower quartile (£ per unit of driver)", 1, ({ comparison }) => comparison.q1),
  {
    header: "Median (£ per unit of driver)",
    format: "score",
    value: ({ comparison }) => comparison.median,
    formula: atLeast(refs, "min_sample", `MEDIAN(${stretch(refs, "Unit cost (£ per unit of driver)")})`),
  },
  quantile(refs, "Upper quartile (£ per unit of driver)", 3, ({ comparison }) => comparison.q3),
  {
    header: "Median absolute deviation",
    format: "score",
    value: ({ comparison }) => comparison.mad,
    formula: atLeast(refs, "min_sample", `MEDIAN(${stretch(refs, "Distance from the median")})`),
  },
  {
    header: "Mean absolute deviation",
    format: "score",
    value: ({ comparison }) => comparison.meanAbsoluteDeviation,
    formula: atLeast(refs, "min_sample", `AVERAGE(${stretch(refs, "Distance from the median")})`),
  },
];

const position = (refs: References): readonly ColumnOf<ComparedRow>[] => {
  const mad = here("Median absolute deviation");
  const mean = here("Mean absolute deviation");
  return [
    {
      header: "Modified z-score",
      format: "score",
      value: ({ comparison }) => comparison.score,
      formula: `IF(ISNUMBER(${mad}),IF(${mad}=0,IF(${mean}=0,"[x]",(${unit}-${median})/(${refs.input("outlier_mean_factor")}*${mean})),${refs.input("outlier_mad_factor")}*(${unit}-${median})/${mad}),"[x]")`,
    },
    {
      header: "Comparators at or below",
      format: "count",
      value: ({ comparison }) => comparison.figures.filter(({ unitCost }) => unitCost <= comparison.unitCost).length,
      formula: `SUMPRODUCT(--(${stretch(refs, "Unit cost (£ per unit of driver)")}<=${unit}))`,
    },
    {
      header: "Percentile rank",
      format: "share",
      value: ({ comparison }) => comparison.percentile,
      formula: atLeast(refs, "min_sample", `${here("Comparators at or below")}/${count}`),
    },
    {
      header: "Quarter (1 lowest cost)",
      format: "count",
      value: ({ comparison }) => comparison.band,
      formula: `IF(ISNUMBER(${here("Lower quartile (£ per unit of driver)")}),IF(${unit}<=${here("Lower quartile (£ per unit of driver)")},1,IF(${unit}<=${median},2,IF(${unit}<=${here("Upper quartile (£ per unit of driver)")},3,4))),"[x]")`,
    },
    gapTo("Gap to the median (£)", median, ({ comparison }) => comparison.gapToMedian),
    gapTo(
      "Gap to the best quartile (£)",
      here("Lower quartile (£ per unit of driver)"),
      ({ comparison }) => comparison.gapToBestQuartile,
    ),
  ];
};

/** BB_Statistics: the comparison of each row, worked out step by step from the figures on BB_Benchmark. */
export const statisticsSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { refs, benchmark } = frame;
  const rows = comparedRows(benchmark.functions);
  const columns = [...own(refs, benchmark.priceFactor), ...group(refs, rows), ...position(refs)];
  return {
    name: refs.sheet("Statistics"),
    above: aboveTable(
      frame,
      {
        title: "Statistics: how each function's comparison is worked out",
        notes: [
          "Quartiles are type 7 (PERCENTILE.INC); a value on an edge belongs to the lower-value quarter. Cost is “lower is cheaper”, never “lower is better”.",
          "Too few comparators give no quartiles, or nothing at all; the limits are on the inputs sheet. Outliers are flagged, never left out.",
          "Gap = ours minus theirs, in pounds: (own unit cost − comparators') × own driver. The best quartile is the lower one.",
        ],
        source: "Costs, benchmark and inputs sheets.",
        method: "Backbench method §5.",
      },
      tally,
    ),
    table: tableOf(refs.sheet("Statistics"), columns, rows),
    orientation: "landscape",
  };
};
