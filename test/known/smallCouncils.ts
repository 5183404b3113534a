import type { Choices } from "../../src/model/choices";
import type { Amount, AmountRole, CostLine, CostTable, StatedTotal } from "../../src/model/costTable";
import type { Council, GssCode } from "../../src/model/council";
import type { BenchmarkFigure, Dataset, DriverFigure } from "../../src/model/dataset";
import { referenceInputs } from "../../src/model/inputs";
import { missing, type Maybe } from "../../src/model/missing";
import { pounds, type Pounds } from "../../src/model/money";
import type { DriverKind, FunctionId } from "../../src/model/taxonomy";
import { yearStarting, type FinancialYear } from "../../src/model/year";

/** Small frozen councils to reason about by hand. */

export const year = yearStarting(2024);

export const gss = (place: number): GssCode => `E070000${String(place).padStart(2, "0")}` as GssCode;

export const council = (place: number, more: Partial<Council> = {}): Council => ({
  code: gss(place),
  name: `Council ${place}`,
  otherNames: [],
  nation: "England",
  class: "shire-district",
  region: null,
  families: {},
  ...more,
});

/** An amount in pounds in the cell of row `row`, printed in units of `scale`; null is a blank cell. */
export const amount = (value: number | null, row: number, column: number, multiplier = 1): Amount => ({
  value: value === null ? missing("blank") : pounds(value),
  plus: [{ sheet: "Costs", top: row, left: column, bottom: row, right: column }],
  minus: [],
  multiplier,
  live: true,
});

const columns: Readonly<Record<AmountRole, number>> = {
  gross: 2,
  income: 3,
  net: 4,
  recharges: 5,
  capital: 6,
  "other-income": 7,
  employees: 8,
};

export const amounts = (row: number, given: Partial<Record<AmountRole, number | null>>): CostLine["amounts"] =>
  Object.fromEntries(
    (Object.keys(given) as AmountRole[]).map((role) => [role, amount(given[role] ?? null, row, columns[role])]),
  );

/** A line in row `row`, mapped whole to a function, or to nothing. */
export const line = (
  row: number,
  to: FunctionId | null,
  given: Partial<Record<AmountRole, number | null>>,
  more: Partial<CostLine> = {},
): CostLine => ({
  id: `L${row}`,
  label: `Line ${row}`,
  code: null,
  at: { sheet: "Costs", row, column: 1 },
  section: "",
  kind: "line",
  amounts: amounts(row, given),
  mapped:
    to === null ? [] : [{ function: to, share: 1, addressable: 1, confidence: 1, rule: "synonym", matched: "test" }],
  ...more,
});

export const total = (
  row: number,
  given: Partial<Record<AmountRole, number | null>>,
  lines: readonly string[],
  whole: boolean,
): StatedTotal => ({
  label: `Total ${row}`,
  at: { sheet: "Costs", row, column: 1 },
  amounts: amounts(row, given),
  lines,
  whole,
});

export const table = (lines: readonly CostLine[], more: Partial<CostTable> = {}): CostTable => ({
  name: "Costs",
  layout: "general",
  englishReturns: false,
  extents: [],
  columns: [],
  council: { code: gss(1), name: "Council 1" },
  year,
  months: 12,
  status: "outturn",
  scale: 1,
  lines,
  totals: [],
  drivers: [],
  indicators: [],
  notes: [],
  evidence: [],
  issues: [],
  ...more,
});

export const figure = (
  place: number,
  to: FunctionId,
  cost: Maybe<Pounds> | number,
  more: Partial<BenchmarkFigure> = {},
): BenchmarkFigure => ({
  council: gss(place),
  year,
  function: to,
  basis: "gross",
  status: "outturn",
  cost: typeof cost === "number" ? pounds(cost) : cost,
  source: "club",
  ...more,
});

export const driver = (
  place: number,
  kind: DriverKind,
  value: Maybe,
  more: Partial<DriverFigure> = {},
): DriverFigure => ({ council: gss(place), year, kind, value, source: "club", ...more });

export const deflators = (indices: Readonly<Record<string, number>>): Dataset["deflators"] =>
  new Map(
    Object.entries(indices).map(([at, index]) => [at as FinancialYear, { index, status: "outturn", source: "HMT" }]),
  );

export const dataset = (more: Partial<Dataset>): Dataset => ({
  name: "club",
  title: "Club",
  version: "1",
  sha256: "0",
  taxonomyVersion: "1.0",
  sources: [],
  councils: Array.from({ length: 12 }, (_, index) => council(index + 1)),
  figures: [],
  drivers: [],
  indicators: [],
  indicatorFigures: [],
  deflators: deflators({ "2022-23": 80, "2023-24": 90, "2024-25": 100 }),
  neighbours: new Map(),
  ...more,
});

export const choices = (more: Partial<Choices> = {}): Choices => ({
  council: gss(1),
  year,
  basis: "gross",
  priceBase: year,
  comparators: { by: "class" },
  inputs: referenceInputs,
  boundary: new Map(),
  scope: new Map(),
  implementationCost: null,
  displacementCost: null,
  savingsBanked: null,
  ...more,
});

/** Places 2 to `last`, the comparators of council 1. */
export const others = (last: number): readonly number[] => Array.from({ length: last - 1 }, (_, index) => index + 2);
