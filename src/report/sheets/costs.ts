import { statedCost } from "../../model/costOnBasis";
import { isKnown, missing, type Maybe } from "../../model/missing";
import type { BridgeStep, FunctionResult } from "../../model/result";
import { functionLabels } from "../../text/functions";
import { aboveTable, type CheckTally } from "../above";
import { bridgeSteps } from "../bridgeSteps";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame, References } from "../frame";
import { here } from "../references";
import { pathOf, pathPattern, rowKey } from "../rows";
import type { Sheet } from "../sheetModel";

/** The sum of a column of the mapping over the lines of this row; missing when none of them is known. */
const sumOfLines = (refs: References, header: string): string => {
  const path = refs.column("Mapping", "Path");
  const column = refs.column("Mapping", header);
  const pattern = here("Path pattern");
  return `IF(COUNTIFS(${path},${pattern},${column},"<>[x]")=0,"[x]",SUMIFS(${column},${path},${pattern}))`;
};

/** A sum over lines cannot tell why none of them is known: its missing figure is plainly not available. */
const summed =
  (amount: (cost: FunctionResult["cost"]) => Maybe) =>
  ({ cost }: FunctionResult): Maybe => {
    const sum = amount(cost);
    return isKnown(sum) ? sum : missing("blank");
  };

const stepAmount =
  (id: BridgeStep["id"]) =>
  ({ steps }: FunctionResult): Maybe => {
    const step = steps.find((candidate) => candidate.id === id);
    if (!step) throw new Error(`no bridge step ${id}`);
    return step.amount;
  };

const ifBase = (formula: string): string => `IF(ISNUMBER(${here("Base (£)")}),${formula},"[x]")`;

/** The first steps also need the cost on the run's own basis. */
const ifBoth = (formula: string): string =>
  `IF(AND(ISNUMBER(${here("Base (£)")}),ISNUMBER(${here("Cost (£)")})),${formula},"[x]")`;

/** The base of the bridge: cost on the basis compared on, before recharges and capital come out. */
const baseValue = ({ cost, basis }: FunctionResult): Maybe => statedCost(cost, basis);

const amounts = (refs: References, frame: Frame): readonly ColumnOf<FunctionResult>[] => {
  const basis = frame.benchmark.choices.basis;
  return [
    {
      header: "Gross (£)",
      format: "pounds",
      value: summed((cost) => cost.gross),
      formula: sumOfLines(refs, "Gross (£)"),
    },
    {
      header: "Income (£)",
      format: "pounds",
      value: summed((cost) => cost.income),
      formula: sumOfLines(refs, "Income (£)"),
    },
    { header: "Net (£)", format: "pounds", value: summed((cost) => cost.net), formula: sumOfLines(refs, "Net (£)") },
    {
      header: "Internal recharges (£)",
      format: "pounds",
      value: summed((cost) => cost.recharges),
      formula: sumOfLines(refs, "Internal recharges (£)"),
    },
    {
      header: "Capital charges (£)",
      format: "pounds",
      value: summed((cost) => cost.capital),
      formula: sumOfLines(refs, "Capital charges (£)"),
    },
    {
      header: "Addressable cost (£)",
      format: "pounds",
      value: summed((cost) => (basis === "gross" ? cost.addressableGross : cost.addressableNet)),
      formula: sumOfLines(refs, "Addressable cost (£)"),
    },
    {
      header: "Cost (£)",
      format: "pounds",
      value: ({ pounds }) => pounds,
      formula: here(basis === "gross" ? "Gross (£)" : "Net (£)"),
    },
    { header: "Compared on", value: (result) => (result.basis === "gross" ? "Gross" : "Net"), width: 10 },
    {
      header: "Base (£)",
      format: "pounds",
      value: baseValue,
      formula: `IF(${here("Compared on")}="Gross",${here("Gross (£)")},${here("Net (£)")})`,
    },
  ];
};

const adjustments = (refs: References): readonly ColumnOf<FunctionResult>[] => {
  const scoped = (header: string): string =>
    `SUMIFS(${refs.column("Boundary", header)},${refs.column("Boundary", "Path")},${here("Path pattern")})`;
  const before = `(${here("Base (£)")}+${["Internal recharges out (£)", "Capital charges out (£)", "Core work in departments (£)", "Non-core work out (£)"].map(here).join("+")})`;
  const formulas: Readonly<Record<BridgeStep["id"], string>> = {
    reported: ifBoth(sumOfLines(refs, "Cost as shown (units of the table)")),
    "unit-scale": ifBoth(`${here("Cost (£)")}-${here("Reported as shown (units of the table)")}`),
    sign: ifBoth("0"),
    income: ifBoth(`${here("Base (£)")}-${here("Cost (£)")}`),
    recharges: ifBase(`-N(${here("Internal recharges (£)")})`),
    capital: ifBase(`-N(${here("Capital charges (£)")})`),
    "departments-in": ifBase(scoped("Core work in departments (£)")),
    "non-core-out": ifBase(`-${scoped("Non-core work (£)")}`),
    "price-base": ifBase(`${before}*(${refs.input("price_factor")}-1)`),
    "area-cost": ifBase(`${before}*${refs.input("price_factor")}*(${refs.input("area_factor")}-1)`),
    comparable: ifBase(`${before}*${refs.input("price_factor")}*${refs.input("area_factor")}`),
  };
  return bridgeSteps.map(({ id, column }) => ({
    header: column,
    format: id === "reported" ? "general" : "pounds",
    value: stepAmount(id),
    formula: formulas[id],
  }));
};

/** BB_Costs: how each function's comparable cost is built up from its lines, step by step. */
export const costsSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { refs, benchmark } = frame;
  const columns: readonly ColumnOf<FunctionResult>[] = [
    { header: "Row", value: rowKey, width: 30 },
    { header: "Function code", value: ({ cost }) => cost.function, width: 30 },
    { header: "Function", value: ({ cost }) => functionLabels[cost.function], width: 38 },
    { header: "Level", value: ({ cost }) => (cost.level === "group" ? "Group" : "Function"), width: 10 },
    { header: "Path", value: ({ cost }) => pathOf(cost.function), width: 30 },
    { header: "Path pattern", value: pathPattern, width: 24 },
    {
      header: "In the back office",
      value: ({ cost }) => (cost.inBackOffice ? "Yes" : "No"),
      formula: refs.lookUp("Boundary", "In the back office", "Function code", here("Function code")),
      width: 10,
    },
    ...amounts(refs, frame),
    {
      header: "In the bridge",
      value: ({ pounds, ...row }) => (isKnown(pounds) && isKnown(baseValue({ pounds, ...row })) ? "Yes" : "No"),
      formula: `IF(AND(ISNUMBER(${here("Base (£)")}),ISNUMBER(${here("Cost (£)")})),"Yes","No")`,
      width: 10,
    },
    ...adjustments(refs),
  ];
  return {
    name: refs.sheet("Costs"),
    above: aboveTable(
      frame,
      {
        title: "Costs: from the lines of the table to comparable cost",
        notes: [
          "Every figure is a sum over the mapping, or an adjustment of this row. A group is a level of the returns above its functions; its pounds are already in them.",
          "Base is the cost on the basis on which comparators publish it; the run's own basis stands in the Cost column.",
        ],
        source: `${frame.facts.input.name}; adjustments from the inputs and boundary sheets.`,
        method: "Backbench method §3, the bridge, step by step.",
      },
      tally,
    ),
    table: tableOf(refs.sheet("Costs"), columns, benchmark.functions),
    orientation: "landscape",
  };
};
