import { functionLabels } from "../../text/functions";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame, References } from "../frame";
import { here } from "../references";
import { positionColumns } from "../positionColumns";
import { comparedRows, rowKey, type ComparedRow } from "../rows";
import type { Sheet } from "../sheetModel";
import { atLeast, stretch } from "../statisticsReferences";

const isMoney = ({ comparison }: ComparedRow): boolean => comparison.driver.endsWith("expenditure");

const quantile = (
  refs: References,
  header: string,
  quarter: 1 | 3,
  value: ColumnOf<ComparedRow>["value"],
): ColumnOf<ComparedRow> => ({
  header,
  format: "factor",
  value,
  formula: atLeast(
    refs,
    "min_band_sample",
    `QUARTILE.INC(${stretch(refs, "Unit cost (£ per unit of driver)")},${quarter})`,
  ),
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
    format: "factor",
    value: ({ comparison }) => comparison.unitCost,
    // The last line of a function may be mapped elsewhere by hand: its cost is then missing, and what rests on it too.
    formula: `IF(ISNUMBER(${here("Comparable cost (£)")}),${here("Comparable cost (£)")}/(${here("Driver value")}*${here("Driver price factor")}),"[x]")`,
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
    header: "Figures of the year compared",
    format: "count",
    value: ({ comparison }) => comparison.figures.filter(({ year }) => year === comparison.year).length,
    // Not COUNTIFS: a criterion such as 2010-11 may be read as a month.
    formula: `SUMPRODUCT(--(${stretch(refs, "Year")}=${here("Comparators' figures of")}))`,
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
    format: "factor",
    value: ({ comparison }) => comparison.median,
    formula: atLeast(refs, "min_sample", `MEDIAN(${stretch(refs, "Unit cost (£ per unit of driver)")})`),
  },
  quantile(refs, "Upper quartile (£ per unit of driver)", 3, ({ comparison }) => comparison.q3),
  {
    header: "Median absolute deviation (£ per unit of driver)",
    format: "factor",
    value: ({ comparison }) => comparison.mad,
    formula: atLeast(refs, "min_sample", `MEDIAN(${stretch(refs, "Distance from the median (£ per unit of driver)")})`),
  },
  {
    header: "Mean absolute deviation (£ per unit of driver)",
    format: "factor",
    value: ({ comparison }) => comparison.meanAbsoluteDeviation,
    formula: atLeast(
      refs,
      "min_sample",
      `AVERAGE(${stretch(refs, "Distance from the median (£ per unit of driver)")})`,
    ),
  },
];

/** BB_Statistics: the comparison of each row, worked out step by step from the figures on BB_Benchmark. */
export const statisticsSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { refs, benchmark } = frame;
  const rows = comparedRows(benchmark.functions);
  const columns = [
    ...own(refs, benchmark.priceFactor),
    ...group(refs, rows),
    ...positionColumns(refs, benchmark.choices.inputs),
  ];
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
