import { absoluteRange, rangeOf, type CellRef } from "../model/cells";
import type { Amount } from "../model/costTable";
import type { InputId } from "../model/inputs";
import { missing } from "../model/missing";
import type { Benchmark } from "../model/result";
import type { DriverKind } from "../model/taxonomy";
import type { FinancialYear } from "../model/year";
import { driverVolumes } from "../text/functions";
import { wordsOfInput } from "../text/inputs";
import { amountFormula } from "./amountFormula";
import type { Frame } from "./frame";
import type { InputRow } from "./inputRow";
import { ledgerDayRows } from "./ledger/ledgerDayRows";
import { ledgerNames } from "./ledger/ledgerNames";
import { comparedRows, figureRows } from "./rows";
import type { NumberFormat } from "./sheetModel";

const formatOf = (unit: string): NumberFormat =>
  unit.startsWith("share") ? "share" : unit === "factor" || unit === "score" ? "factor" : "general";

const reference = ({ choices }: Benchmark): readonly InputRow[] =>
  (Object.keys(choices.inputs) as InputId[]).map((id) => {
    const { label, unit, kind, source } = wordsOfInput(id);
    return { name: id, label, value: choices.inputs[id], unit, kind, source, format: formatOf(unit) };
  });

/** What one unit of the table is worth, and of its total where that is in another unit. */
const scales = ({ benchmark: { table, total } }: Frame): readonly InputRow[] => {
  const scale = (name: string, of: string, value: number): InputRow => ({
    name,
    label: `Pounds that one unit of ${of} is worth`,
    value,
    unit: "£ per unit",
    kind: "Input",
    source: "As read from the table; the mapping sheet has it line by line",
    format: "count",
  });
  const ofTotal = total.amount ? Math.abs(total.amount.multiplier) : table.scale;
  return [
    scale("table_scale", "the table", table.scale),
    ...(ofTotal === table.scale ? [] : [scale("total_scale", "the table's total", ofTotal)]),
  ];
};

/** A live formula for a total of the table; undefined when there is none, or it is in a unit that no input holds. */
const totalFormula = (frame: Frame, amount: Amount): string | undefined => {
  const { table, total } = frame.benchmark;
  const size = Math.abs(amount.multiplier);
  const ofTotal = total.amount && size === Math.abs(total.amount.multiplier) ? "total_scale" : undefined;
  const scale = size === table.scale ? "table_scale" : ofTotal;
  const made = scale && amountFormula(amount, frame.refs.input(scale), ledgerNames(frame));
  return typeof made === "object" ? made.formula : undefined;
};

const total = (frame: Frame): InputRow => {
  const {
    choices,
    total: { amount, value },
  } = frame.benchmark;
  return {
    name: "total_expenditure",
    label: `Total ${choices.basis} expenditure of the council`,
    value,
    unit: "£",
    kind: "Calculated",
    source: amount ? `${frame.facts.input.name}: the council's own cells` : "Not found in the workbook",
    format: "pounds",
    formula: amount ? totalFormula(frame, amount) : undefined,
  };
};

/** The price indexes of every year used, and the two factors made from them. */
const prices = ({ benchmark, refs }: Frame): readonly InputRow[] => {
  const { choices, dataset } = benchmark;
  const years = new Set<FinancialYear>([choices.year, choices.priceBase]);
  for (const { figure } of figureRows(benchmark.functions)) years.add(figure.year);
  const index = (year: FinancialYear, name: string, label: string, formula?: string): InputRow => {
    const deflator = dataset.deflators.get(year);
    return {
      name,
      label,
      value: deflator?.index ?? missing("not-in-dataset"),
      unit: "index",
      kind: formula ? "Calculated" : "Reference",
      source: deflator ? `${deflator.source} (${deflator.status})` : "Not in the dataset",
      format: "factor",
      formula,
    };
  };
  const named = (year: FinancialYear): string => `price_index_${year.replace("-", "_")}`;
  return [
    ...[...years].sort().map((year) => index(year, named(year), `GDP deflator ${year}`)),
    index(
      choices.priceBase,
      "price_index_base",
      `GDP deflator of the price base, ${choices.priceBase}`,
      refs.input(named(choices.priceBase)),
    ),
    {
      name: "price_factor",
      label: `From prices of ${choices.year} to prices of ${choices.priceBase}`,
      value: benchmark.priceFactor,
      unit: "factor",
      kind: "Calculated",
      source: "Backbench method §3: x × index of the base ÷ index of the year",
      format: "factor",
      formula: `${refs.input("price_index_base")}/${refs.input(named(choices.year))}`,
    },
    {
      name: "area_factor",
      label: "Area cost adjustment",
      value: benchmark.areaFactor,
      unit: "factor",
      kind: "Calculated",
      source: "Backbench method §3: x ÷ [1 + s(LCA − 1)] when switched on",
      format: "factor",
      formula: `IF(${refs.input("area_cost_on")}=1,1/(1+${refs.input("area_cost_employee_share")}*(${refs.input("area_cost_lca")}-1)),1)`,
    },
  ];
};

/** The council's own driver of each kind that a comparison uses; expenditure is the table's own total. */
const drivers = (frame: Frame): readonly InputRow[] => {
  const { benchmark, facts } = frame;
  const seen = new Map(comparedRows(benchmark.functions).map(({ comparison }) => [comparison.driver, comparison]));
  return [...seen.values()].map(({ driver, driverValue, driverAt, driverSource, driverYear }) => {
    return {
      name: `driver_${driver.replaceAll("-", "_")}`,
      label: `Driver: ${driverVolumes[driver]}`,
      value: driverValue,
      unit: driver.endsWith("expenditure") ? "£" : "number",
      kind: driverSource === null ? "Calculated" : "Input",
      source:
        driverSource === null
          ? `${facts.input.name}: the council's own cells`
          : `${driverSource}, ${driverYear ?? "year not stated"}`,
      format: "count",
      formula: driverSource === null ? ownDriver(frame, driver, driverAt) : undefined,
    };
  });
};

/** A driver over the council's own cells: its total expenditure, or the cell of an activity table. */
const ownDriver = (frame: Frame, driver: DriverKind, at: CellRef | null): string | undefined => {
  const { benchmark, refs } = frame;
  const { choices, table } = benchmark;
  if (driver === `${choices.basis}-expenditure`) return refs.input("total_expenditure");
  if (driver === "gross-expenditure" || driver === "net-expenditure") {
    const amount = table.totals.find(({ whole }) => whole)?.amounts[driver === "net-expenditure" ? "net" : "gross"];
    return amount && totalFormula(frame, amount);
  }
  if (at === null) return undefined;
  const cell = absoluteRange(rangeOf(at));
  return `IF(ISNUMBER(${cell}),${cell},"[x]")`;
};

const stated = ({ choices }: Benchmark): readonly InputRow[] =>
  (
    [
      ["implementation_cost", "Implementation cost of sharing", choices.implementationCost],
      ["displacement_cost", "Cost moved onto front-line staff", choices.displacementCost],
      ["savings_banked", "Savings already banked", choices.savingsBanked],
    ] as const
  ).map(([name, label, value]) => ({
    name,
    label,
    value: value ?? missing("not-stated"),
    unit: "£ a year",
    kind: "Input",
    source: value === null ? "Not stated: enter it here" : "Stated by the user",
    format: "pounds",
  }));

/** Every input of a run, in the order of the sheet. */
export const inputRows = (frame: Frame): readonly InputRow[] => [
  ...reference(frame.benchmark),
  ...scales(frame),
  ...ledgerDayRows(frame),
  total(frame),
  ...drivers(frame),
  ...stated(frame.benchmark),
  ...prices(frame),
];
