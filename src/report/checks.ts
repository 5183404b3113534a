import { lineCost } from "../model/costOnBasis";
import { isKnown, missing, type Maybe } from "../model/missing";
import type { Check } from "../model/result";
import type { Frame } from "./frame";
import { ledgerChecks } from "./ledger/ledgerChecks";
import { comparedRows, mappingRows, rowKey, scaleOf } from "./rows";
import type { CheckTally } from "./above";
import type { CheckDraft, SheetCheck } from "./checkDraft";
import { comparatorChecks } from "./comparatorChecks";
import { settled } from "./settled";

const sumKnown = (figures: readonly Maybe[]): number =>
  figures.filter(isKnown).reduce((sum: number, figure) => sum + figure, 0);

/** Pounds and thousands may stand in one table; a multiplier changed by hand shows here. */
const units = ({ benchmark: { table }, refs }: Frame): CheckDraft => {
  const scales = mappingRows(table.lines).map(scaleOf);
  const scale = table.scale;
  const other = scales.filter((candidate) => candidate !== scale).length;
  return {
    id: "units-agree",
    label: "Lines in another unit than most of the table are as many as the reader found",
    expected: other,
    found: other,
    foundFormula: `COUNTIF(${refs.column("Mapping", "Multiplier to pounds")},"<>"&${refs.input("table_scale")})`,
  };
};

/** Pounds in = pounds out, and the table's total is the sum of its lines. */
const pounds = ({ benchmark, refs }: Frame): readonly CheckDraft[] => {
  const { choices, functions, table, total, unmapped } = benchmark;
  const cost = refs.column("Mapping", "Cost (£)");
  const lines = sumKnown(
    mappingRows(table.lines).map(({ line, share }) => {
      const amount = lineCost(line, choices.basis);
      return isKnown(amount) ? amount * share : amount;
    }),
  );
  const mappedCost = sumKnown(functions.filter(({ cost: { level } }) => level === "function").map((row) => row.pounds));
  const covers = table.totals.some(({ whole, lines: covered }) => whole && covered.length > 0);
  return [
    {
      id: "pounds-in-pounds-out",
      label: "Mapped and unmapped cost add up to all the lines",
      expected: lines,
      found: mappedCost + (isKnown(unmapped) ? unmapped : 0),
      expectedFormula: `SUM(${cost})`,
      foundFormula: `SUMIFS(${refs.column("Costs", "Cost (£)")},${refs.column("Costs", "Level")},"Function")+SUMIFS(${cost},${refs.column("Mapping", "Function")},"Not mapped")`,
    },
    ...(covers
      ? [
          {
            id: "lines-sum-to-total",
            label: "The lines add up to the total expenditure that the table states",
            expected: total.value,
            found: lines,
            expectedFormula: refs.input("total_expenditure"),
            foundFormula: `SUM(${cost})`,
          },
        ]
      : []),
  ];
};

const bridge = ({ benchmark, refs }: Frame): CheckDraft => {
  const amount = (id: string): number =>
    sumKnown(benchmark.bridge.filter((step) => step.id === id).map((step) => step.amount));
  const adjustments = sumKnown(benchmark.bridge.filter(({ kind }) => kind === "adjustment").map((step) => step.amount));
  const of = (kind: string, label: string): string =>
    `SUMIFS(${refs.column("Bridge", "Amount (£)")},${refs.column("Bridge", kind)},"${label}")`;
  return {
    id: "bridge-sums",
    label: "Reported cost and the adjustments add up to comparable cost",
    expected: amount("comparable"),
    found: amount("reported") + adjustments,
    expectedFormula: of("Adjustment", "Comparable cost"),
    foundFormula: `${of("Adjustment", "Reported, as shown in the workbook")}+${of("Kind", "Adjustment")}`,
  };
};

/** The core's medians against the sheet's own. */
const medians = ({ benchmark, refs }: Frame): readonly CheckDraft[] =>
  comparedRows(benchmark.functions).map(({ result, comparison }) => ({
    id: `median-${rowKey(result)}`,
    label: `Median recomputed by formula equals the core's: ${rowKey(result)}`,
    expected: comparison.median,
    found: comparison.median,
    foundFormula: refs.lookUp("Statistics", "Median (£ per unit of driver)", "Row", `"${rowKey(result)}"`),
  }));

const ceiling = ({ benchmark, refs }: Frame): CheckDraft => {
  const { topDown, ceiling: limit, realisticSaving } = benchmark.ceiling;
  const saving = isKnown(realisticSaving) ? realisticSaving : undefined;
  const of = (header: string): string => refs.lookUp("Ceiling", header, "Case code", '"realistic"');
  return {
    id: "saving-within-ceiling",
    label: "Pounds by which the saving exceeds the ceiling or its top-down bound",
    expected: saving === undefined ? missing("not-comparable") : 0,
    found:
      saving === undefined
        ? missing("not-comparable")
        : Math.max(0, saving - Math.min(...[limit.realistic, topDown.realistic].filter(isKnown))),
    ...(saving === undefined
      ? {}
      : {
          foundFormula: `MAX(0,${of("Saving the evidence supports (£)")}-MIN(${of("Savings ceiling (£)")},${of("Top-down ceiling (£)")}))`,
        }),
  };
};

/** Every check that ships with the sheets. SHEETS rule 25. */
export const sheetChecks = (frame: Frame): readonly SheetCheck[] =>
  [
    ...pounds(frame),
    ...ledgerChecks(frame),
    bridge(frame),
    units(frame),
    ...comparatorChecks(frame),
    ...medians(frame),
    ceiling(frame),
  ].map((draft) => settled(draft, frame.benchmark.choices.inputs.check_tolerance));

/** How many failed, and how many cannot tell. */
export const tallyOf = (checks: readonly Check[]): CheckTally => ({
  failed: checks.filter(({ result }) => result === "fail").length,
  untold: checks.filter(({ result }) => result === "cannot tell").length,
});
