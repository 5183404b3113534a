import type { IndicatorReading } from "../../model/comparison";
import { missing, type Maybe } from "../../model/missing";
import type { Benchmark, FunctionResult } from "../../model/result";
import { functionLabels } from "../../text/functions";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import { rowKey } from "../rows";
import type { Sheet } from "../sheetModel";

/** One council's cost beside its quality, for one function and indicator. */
export interface QualityRow {
  readonly result: FunctionResult;
  readonly reading: IndicatorReading;
  readonly own: boolean;
  readonly code: string;
  readonly council: string;
  readonly unitCost: Maybe;
  readonly value: Maybe;
}

/** The council itself first, then its comparators: one stretch of rows for each function and indicator. */
export const qualityRows = ({ council, dataset, functions }: Benchmark): readonly QualityRow[] => {
  const names = new Map(dataset.councils.map(({ code, name }) => [code, name]));
  return functions.flatMap((result) =>
    result.indicators.flatMap((reading) => [
      {
        result,
        reading,
        own: true,
        code: council.code,
        council: council.name,
        unitCost: result.comparison?.unitCost ?? missing("not-comparable"),
        value: reading.own,
      },
      ...reading.figures.map(({ council: code, value }) => ({
        result,
        reading,
        own: false,
        code,
        council: names.get(code) ?? code,
        unitCost:
          result.comparison?.figures.find((figure) => figure.council === code)?.unitCost ?? missing("not-in-dataset"),
        value,
      })),
    ]),
  );
};

const columns = ({ refs }: Frame): readonly ColumnOf<QualityRow>[] => {
  const unit = refs.column("Benchmark", "Unit cost (£ per unit of driver)");
  const keys = `${refs.column("Benchmark", "Row")},${here("Row")},${refs.column("Benchmark", "Council code")},${here("Council code")}`;
  const own = `IFERROR(${refs.lookUp("Statistics", "Unit cost (£ per unit of driver)", "Row", here("Row"))},"[x]")`;
  return [
    { header: "Row", value: ({ result }) => rowKey(result), width: 28 },
    { header: "Function", value: ({ result }) => functionLabels[result.cost.function], width: 38 },
    { header: "Indicator", value: ({ reading }) => reading.indicator.label, width: 46 },
    { header: "Indicator's unit", value: ({ reading }) => reading.indicator.unit, width: 14 },
    { header: "Council code", value: ({ code }) => code, width: 12 },
    { header: "Council", value: ({ council }) => council, width: 30 },
    { header: "This council", value: ({ own: isOwn }) => (isOwn ? "Yes" : "No"), width: 9 },
    {
      header: "Unit cost (£ per unit of driver)",
      format: "factor",
      value: ({ unitCost }) => unitCost,
      formula: `IF(${here("This council")}="Yes",${own},IF(COUNTIFS(${keys})=0,"[x]",SUMIFS(${unit},${keys})))`,
    },
    { header: "Indicator's value", format: "score", value: ({ value }) => value, width: 12 },
    { header: "Indicator's year", value: ({ reading }) => reading.year ?? "[x]", width: 10 },
    { header: "Source of the indicator", value: ({ reading }) => reading.source ?? "own-workbook", width: 26 },
  ];
};

/** BB_Quality: cost beside demand and quality, council by council; undefined when nothing is known of either. */
export const qualitySheet = (frame: Frame, tally: CheckTally): Sheet | undefined => {
  const rows = qualityRows(frame.benchmark);
  if (rows.length === 0) return undefined;
  return {
    name: frame.refs.sheet("Quality"),
    above: aboveTable(
      frame,
      {
        title: "Quality: cost beside demand and quality",
        notes: [
          "Cost never stands alone: a cheap function with poor quality, or a dear one with good quality, is another finding than its cost.",
          "Each row is one council, one function and one indicator; this council comes first. No composite score is made.",
        ],
        source: "Dataset and the council's own workbook, named row by row.",
        method: "Backbench method §5.",
      },
      tally,
    ),
    table: tableOf(frame.refs.sheet("Quality"), columns(frame), rows),
    orientation: "landscape",
  };
};
