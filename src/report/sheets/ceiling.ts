import type { Bound } from "../../model/ceiling";
import { missing } from "../../model/missing";
import { aboveTable, type CheckTally } from "../above";
import { ceilingRows, type CeilingRow } from "../ceilingRows";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import { insideSum } from "../insideSum";
import type { Sheet } from "../sheetModel";

const boundWords: Readonly<Record<Bound, string>> = {
  "top-down": "Top-down",
  "bottom-up": "Bottom-up",
  equal: "Equal",
};

const columns = ({ benchmark, refs }: Frame): readonly ColumnOf<CeilingRow>[] => {
  const { ceiling, choices } = benchmark;
  const top = here("Top-down ceiling (£)");
  const bottom = here("Bottom-up ceiling (£)");
  const limit = here("Savings ceiling (£)");
  const potential = here("Benchmark potential (£)");
  const supported = here("Saving the evidence supports (£)");
  const addressable = here("Addressable back-office cost (£)");
  const stated = ["Implementation cost (£)", "Cost displacement (£)", "Savings already banked (£)"];
  const input = (header: string, id: string, value: number | null): ColumnOf<CeilingRow> => ({
    header,
    format: "pounds",
    value: () => value ?? missing("not-stated"),
    formula: refs.input(id),
  });
  return [
    { header: "Case code", value: ({ id }) => id, width: 11 },
    { header: "Case", value: ({ label }) => label, width: 12 },
    {
      header: "Total expenditure (£)",
      format: "pounds",
      value: () => ceiling.totalExpenditure,
      formula: refs.input("total_expenditure"),
      width: 16,
    },
    {
      header: "Yield (share of total expenditure)",
      format: "share",
      value: (row) => row.yield,
      formula: refs.inputNamed(`"yield_"&${here("Case code")}`),
    },
    {
      header: "Top-down ceiling (£)",
      format: "pounds",
      value: ({ topDown }) => topDown,
      formula: `IF(ISNUMBER(${here("Total expenditure (£)")}),${here("Yield (share of total expenditure)")}*${here("Total expenditure (£)")},"[x]")`,
      width: 15,
    },
    {
      header: "Addressable back-office cost (£)",
      format: "pounds",
      value: () => ceiling.addressable,
      formula: insideSum(refs, "Costs", "Addressable cost (£)"),
      width: 16,
    },
    {
      header: "In-scope rate (share of back-office cost)",
      format: "share",
      value: ({ rate }) => rate,
      formula: refs.inputNamed(`"in_scope_rate_"&${here("Case code")}`),
      width: 16,
    },
    {
      header: "Bottom-up ceiling (£)",
      format: "pounds",
      value: ({ bottomUp }) => bottomUp,
      formula: `IF(ISNUMBER(${addressable}),IF(${addressable}<0,"[x]",${here("In-scope rate (share of back-office cost)")}*${addressable}),"[x]")`,
      width: 15,
    },
    {
      header: "Savings ceiling (£)",
      format: "pounds",
      value: (row) => row.ceiling,
      formula: `IF(ISNUMBER(${bottom}),MIN(${bottom},${top}),"[x]")`,
      width: 15,
    },
    {
      header: "Which bound holds",
      value: ({ binding }) => (binding === null ? missing("not-comparable") : boundWords[binding]),
      formula: `IF(ISNUMBER(${bottom}),IF(ISNUMBER(${top}),IF(${top}<${bottom},"Top-down",IF(${top}>${bottom},"Bottom-up","Equal")),"Bottom-up"),"[x]")`,
    },
    {
      header: "Benchmark potential (£)",
      format: "pounds",
      value: () => ceiling.potential,
      formula: `IF(COUNT(${refs.column("Results", "Benchmark potential (£)")})=0,"[x]",SUM(${refs.column("Results", "Benchmark potential (£)")})/${refs.input("price_factor")})`,
      width: 15,
    },
    {
      header: "Saving the evidence supports (£)",
      format: "pounds",
      value: (row) => row.supported,
      formula: `IF(AND(ISNUMBER(${potential}),ISNUMBER(${limit})),MIN(${potential},${limit}),"[x]")`,
      width: 16,
    },
    input("Implementation cost (£)", "implementation_cost", choices.implementationCost),
    input("Cost displacement (£)", "displacement_cost", choices.displacementCost),
    input("Savings already banked (£)", "savings_banked", choices.savingsBanked),
    {
      header: "Net saving (£)",
      format: "pounds",
      value: ({ net }) => net,
      formula: `IF(AND(${[supported, ...stated.map(here)].map((cell) => `ISNUMBER(${cell})`).join(",")}),${[supported, ...stated.map(here)].join("-")},"[x]")`,
    },
  ];
};

/** BB_Ceiling: how much saving the evidence can carry, in two cases. */
export const ceilingSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Ceiling"),
  above: aboveTable(
    frame,
    {
      title: "Ceiling: how much saving the evidence can carry",
      notes: [
        "A challenge to a claim, never a target. The ceiling is the lower of two bounds: a share of total expenditure, and a share of addressable back-office cost.",
        "The saving that the evidence supports is the lower of the ceiling and the benchmark potential: the pounds above the best quartile over functions that can be compared.",
        `All pounds here are of ${frame.benchmark.choices.year}, as the council's costs are: gaps in prices of another year are brought back to it.`,
        "What this does not show: when a saving comes, what it costs to get, or what it moves onto front-line staff. Net saving needs those three figures on the inputs sheet; not stated is not zero.",
        "The published best case is 3.6 %, the realistic figure 1.8 %; a well-known report misquotes 1.8 % as the best case.",
      ],
      source: "Inputs sheet (NLGN 2011; Arbuthnott 2009, secondary), costs and results sheets.",
      method:
        "Backbench method §7: ceiling = min(yield × total expenditure, in-scope rate × addressable back-office cost).",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Ceiling"), columns(frame), ceilingRows(frame.benchmark)),
  orientation: "landscape",
});
