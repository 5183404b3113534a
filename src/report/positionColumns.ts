import type { Inputs } from "../model/inputs";
import { ifKnown, type Maybe } from "../model/missing";
import { positionWords } from "../text/position";
import type { ColumnOf } from "./columns";
import type { References } from "./frame";
import { here } from "./references";
import type { ComparedRow } from "./rows";
import { atLeast, ownCells, stretch } from "./statisticsReferences";

const { unit, count, median } = ownCells;

/** Where the council stands among its comparators, and by how many pounds: the last columns of BB_Statistics. */
export const positionColumns = (refs: References, inputs: Inputs): readonly ColumnOf<ComparedRow>[] => {
  const mad = here("Median absolute deviation (£ per unit of driver)");
  const mean = here("Mean absolute deviation (£ per unit of driver)");
  return [
    {
      header: "Outlier beyond a distance of (£ per unit of driver)",
      format: "factor",
      value: outlierDistance(inputs),
      formula: `IF(ISNUMBER(${mad}),IF(${mad}=0,${refs.input("outlier_threshold")}*${refs.input("outlier_mean_factor")}*${mean},${refs.input("outlier_threshold")}*${mad}/${refs.input("outlier_mad_factor")}),"[x]")`,
    },
    {
      header: "Modified z-score",
      format: "score",
      value: ({ comparison }) => comparison.score,
      formula: `IF(AND(ISNUMBER(${unit}),ISNUMBER(${mad})),IF(${mad}=0,IF(${mean}=0,"[x]",(${unit}-${median})/(${refs.input("outlier_mean_factor")}*${mean})),${refs.input("outlier_mad_factor")}*(${unit}-${median})/${mad}),"[x]")`,
    },
    {
      header: "Comparators at or below",
      format: "count",
      value: ({ comparison }) => comparison.figures.filter(({ unitCost }) => unitCost <= comparison.unitCost).length,
      formula: ifOwn(`SUMPRODUCT(--(${stretch(refs, "Unit cost (£ per unit of driver)")}<=${unit}))`),
    },
    {
      header: "Cost in words",
      value: ({ comparison }) => positionWords(comparison),
      formula: ifOwn(
        `IF(ISNUMBER(${median}),"Unit cost "&IF(${unit}>${median},"above",IF(${unit}<${median},"below","at"))&" the median; "&${here("Comparators at or below")}&" of "&${count}&" comparators cost the same or less","Too few comparators to say")`,
      ),
      wrap: true,
      width: 36,
    },
    {
      header: "Percentile rank",
      format: "share",
      value: ({ comparison }) => comparison.percentile,
      formula: ifOwn(atLeast(refs, "min_sample", `${here("Comparators at or below")}/${count}`)),
    },
    {
      header: "Quarter (1 lowest cost)",
      format: "count",
      value: ({ comparison }) => comparison.band,
      formula: `IF(AND(ISNUMBER(${unit}),ISNUMBER(${here("Lower quartile (£ per unit of driver)")})),IF(${unit}<=${here("Lower quartile (£ per unit of driver)")},1,IF(${unit}<=${median},2,IF(${unit}<=${here("Upper quartile (£ per unit of driver)")},3,4))),"[x]")`,
    },
    gapTo("Gap to the median (£)", median, ({ comparison }) => comparison.gapToMedian),
    gapTo(
      "Gap to the best quartile (£)",
      here("Lower quartile (£ per unit of driver)"),
      ({ comparison }) => comparison.gapToBestQuartile,
    ),
  ];
};

/** Distance from the median beyond which a figure is flagged; the same threshold as the modified z-score's. */
const outlierDistance =
  ({ outlier_threshold: threshold, outlier_mad_factor: factor, outlier_mean_factor: divisor }: Inputs) =>
  ({ comparison: { mad, meanAbsoluteDeviation: mean } }: ComparedRow): Maybe =>
    ifKnown(mad, (known) =>
      known === 0 ? ifKnown(mean, (other) => threshold * divisor * other) : (threshold * known) / factor,
    );

/** Without a cost of its own the council stands nowhere; a text in its place would rank above every number. */
const ifOwn = (formula: string): string => `IF(ISNUMBER(${unit}),${formula},"[x]")`;

const gapTo = (header: string, from: string, value: ColumnOf<ComparedRow>["value"]): ColumnOf<ComparedRow> => ({
  header,
  format: "pounds",
  value,
  formula: `IF(AND(ISNUMBER(${unit}),ISNUMBER(${from})),(${unit}-${from})*${here("Driver value")}*${here("Driver price factor")},"[x]")`,
});
