import { isKnown, missing, type Maybe } from "../../model/missing";
import type { FunctionResult } from "../../model/result";
import { driverLabels, functionLabels } from "../../text/functions";
import { indicatorWords, positionWords, standingOf } from "../../text/position";
import { comparatorWords } from "../../text/comparators";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf, type Shown } from "../columns";
import type { Frame, References } from "../frame";
import { here } from "../references";
import { rowKey } from "../rows";
import type { NumberFormat, Sheet } from "../sheetModel";

type Column = ColumnOf<FunctionResult>;

const compared =
  (value: (comparison: NonNullable<FunctionResult["comparison"]>) => Shown) =>
  ({ comparison }: FunctionResult): Shown =>
    comparison === null ? missing("not-comparable") : value(comparison);

/** A column that repeats a figure of BB_Statistics; a row without a comparison has none. */
const fromStatistics = (
  refs: References,
  header: string,
  format: NumberFormat,
  value: (comparison: NonNullable<FunctionResult["comparison"]>) => Maybe,
): Column => ({
  header,
  format,
  value: compared(value),
  formula: `IFERROR(${refs.lookUp("Statistics", header, "Row", here("Row"))},"[x]")`,
});

const fromCosts = (refs: References, header: string, value: Column["value"]): Column => ({
  header,
  format: "pounds",
  value,
  formula: refs.lookUp("Costs", header, "Row", here("Row")),
});

const blocking = ({ gaps }: FunctionResult): number => gaps.filter(({ severity }) => severity === "blocks").length;

const potentialOf = ({ inPotential, comparison }: FunctionResult): Maybe =>
  inPotential && comparison && isKnown(comparison.gapToBestQuartile)
    ? Math.max(0, comparison.gapToBestQuartile)
    : missing("not-applicable");

const identity = (refs: References): readonly Column[] => [
  { header: "Row", value: rowKey, width: 32 },
  { header: "Function", value: ({ cost }) => functionLabels[cost.function], width: 38 },
  { header: "Level", value: ({ cost }) => (cost.level === "group" ? "Group" : "Function"), width: 10 },
  {
    header: "In the back office",
    value: ({ cost }) => (cost.inBackOffice ? "Yes" : "No"),
    formula: refs.lookUp("Costs", "In the back office", "Row", here("Row")),
    width: 10,
  },
  fromCosts(refs, "Cost (£)", ({ pounds }) => pounds),
  fromCosts(refs, "Comparable cost (£)", ({ comparableCost }) => comparableCost),
];

const comparison = (refs: References): readonly Column[] => [
  { header: "Compared on", value: compared(({ basis }) => (basis === "gross" ? "Gross" : "Net")), width: 10 },
  { header: "Comparators' figures of", value: compared(({ year }) => year), width: 12 },
  { header: "Driver (cost per)", value: compared(({ driver }) => driverLabels[driver]), wrap: true, width: 18 },
  { ...fromStatistics(refs, "Driver value", "count", ({ driverValue }) => driverValue), width: 16 },
  fromStatistics(refs, "Unit cost (£ per unit of driver)", "factor", ({ unitCost }) => unitCost),
  fromStatistics(refs, "Comparators", "count", ({ n }) => n),
  fromStatistics(refs, "Lower quartile (£ per unit of driver)", "factor", ({ q1 }) => q1),
  fromStatistics(refs, "Median (£ per unit of driver)", "factor", ({ median }) => median),
  fromStatistics(refs, "Upper quartile (£ per unit of driver)", "factor", ({ q3 }) => q3),
  fromStatistics(refs, "Percentile rank", "share", ({ percentile }) => percentile),
  fromStatistics(refs, "Quarter (1 lowest cost)", "count", ({ band }) => band),
  fromStatistics(refs, "Gap to the median (£)", "pounds", ({ gapToMedian }) => gapToMedian),
  fromStatistics(refs, "Gap to the best quartile (£)", "pounds", ({ gapToBestQuartile }) => gapToBestQuartile),
];

const unit = here("Unit cost (£ per unit of driver)");
const median = here("Median (£ per unit of driver)");

/** Only what counts as back office is looked for in the benchmark; of the rest no gap speaks. */
const notCompared = {
  inGroup: "Compared as part of its group",
  inside: "Not compared at this level: see the gaps",
  outside: "Outside the back office: not compared",
} as const;

const costInWords = ({ comparison, comparable, cost }: FunctionResult): string => {
  if (comparison !== null) return positionWords(comparison);
  if (comparable) return notCompared.inGroup;
  return cost.inBackOffice ? notCompared.inside : notCompared.outside;
};

const verdict = ({ refs }: Frame): readonly Column[] => [
  {
    header: "Comparable like for like",
    value: (result) => (result.comparable ? "Yes" : "No"),
    width: 12,
  },
  { header: "Gaps that block", format: "count", value: blocking, width: 9 },
  { header: "Counts towards the potential", value: ({ inPotential }) => (inPotential ? "Yes" : "No"), width: 12 },
  {
    header: "Benchmark potential (£)",
    format: "pounds",
    value: potentialOf,
    formula: `IF(${here("Counts towards the potential")}="Yes",IF(ISNUMBER(${here("Gap to the best quartile (£)")}),MAX(0,${here("Gap to the best quartile (£)")}),"[z]"),"[z]")`,
  },
  {
    header: "Cost in words",
    value: costInWords,
    formula: `IFERROR(${refs.lookUp("Statistics", "Cost in words", "Row", here("Row"))},IF(${here("Comparable like for like")}="Yes","${notCompared.inGroup}",IF(${here("In the back office")}="Yes","${notCompared.inside}","${notCompared.outside}")))`,
    wrap: true,
    width: 36,
  },
];

const quality: readonly Column[] = [
  {
    header: "Quality against the median",
    value: ({ indicators }) => (indicators[0] ? standingOf(indicators[0]) : missing("not-applicable")),
    width: 14,
  },
  {
    header: "Quality in words",
    value: ({ indicators }) => indicators.map(indicatorWords).join("; ") || "[z]",
    wrap: true,
    width: 34,
  },
  {
    header: "Cost beside quality",
    value: ({ indicators: [first], comparison: against }) => {
      const standing = first ? standingOf(first) : "[z]";
      if (standing === "[z]" || !against || !isKnown(against.median)) return missing("not-applicable");
      return `${against.unitCost > against.median ? "Dearer" : "Not dearer"} than the median, quality ${standing}`;
    },
    formula: `IF(OR(${here("Quality against the median")}="[z]",NOT(ISNUMBER(${median}))),"[z]",IF(${unit}>${median},"Dearer","Not dearer")&" than the median, quality "&${here("Quality against the median")})`,
    wrap: true,
    width: 22,
  },
  {
    header: "Source of the comparators",
    value: compared(({ figures }) => [...new Set(figures.map(({ source }) => source))].join(", ")),
    width: 26,
  },
  { header: "Method", value: () => "Backbench §2–6", wrap: true, width: 11 },
];

/** BB_Results: a row a function, what it costs and how it compares. */
export const resultsSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { refs, benchmark, facts } = frame;
  return {
    name: refs.sheet("Results"),
    above: aboveTable(
      frame,
      {
        title: `Results: ${benchmark.council.name}, ${benchmark.choices.year}, ${benchmark.choices.basis} cost`,
        notes: [
          `Comparators: ${comparatorWords(benchmark)}. Prices of ${benchmark.choices.priceBase}. A group is a level of the returns above its functions and counts in no total.`,
          "What this does not show: whether a difference is efficiency, scope, quality or accounting. Read each row with its gaps; no composite score is made.",
          "Percentile rank: share of comparators whose unit cost is the same or lower. Cost is “lower is cheaper”, never “lower is better”.",
        ],
        source: `${facts.input.name}; dataset ${benchmark.dataset.title}, version ${benchmark.dataset.version}.`,
        method: "Unit cost = comparable cost ÷ driver; quartiles type 7; workings on the costs and statistics sheets.",
      },
      tally,
    ),
    table: tableOf(
      refs.sheet("Results"),
      [...identity(refs), ...comparison(refs), ...verdict(frame), ...quality],
      benchmark.functions,
    ),
    orientation: "landscape",
  };
};
