import { ceilingOf } from "../ceiling/ceiling";
import { sensitivityOf } from "../ceiling/sensitivity";
import { comparatorsOf } from "../compare/comparators/comparatorsOf";
import { compareCosts } from "../compare/compareCosts";
import { indexOf } from "../compare/datasetIndex";
import { tableGaps } from "../compare/gaps/tableGaps";
import type { OwnTotal, Setting } from "../compare/setting";
import { sortGaps } from "../compare/sortGaps";
import { priceFactor } from "../dataset/priceFactor";
import { inBackOffice } from "../model/backOffice";
import type { Choices } from "../model/choices";
import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import { isKnown } from "../model/missing";
import type { Benchmark, FunctionResult } from "../model/result";
import { areaFactor } from "../normalise/areaFactor";
import { bridge, bridgeOf } from "../normalise/bridge";
import { ownCost, type Factors } from "../normalise/comparableCost";
import { functionCosts, groupCosts } from "../normalise/functionCosts";
import { totalExpenditure, type TotalExpenditure } from "../normalise/totalExpenditure";
import { unmappedCost } from "../normalise/unmappedCost";
import { mappingIssues } from "./mappingIssues";
import { backOfficeOf, comparableShareOf } from "./shares";
import { yearIssues } from "./yearIssues";

/**
 * The whole benchmark of a council's cost table against a dataset: normalised, compared, with its comparability gaps and its savings ceiling.
 * Fails with `run/…` issues when the year, the price base or the comparators cannot be used; every other difficulty is a gap.
 */
export const benchmark = (
  table: CostTable,
  council: Council,
  dataset: Dataset,
  choices: Choices,
): Outcome<Benchmark> => {
  const index = indexOf(dataset);
  const comparators = comparatorsOf(index, council, choices);
  const price = priceFactor(dataset, choices.year, choices.priceBase);
  const unusable = yearIssues(dataset, choices);
  if (unusable.length > 0 || !comparators.ok || !isKnown(price))
    return failed(...unusable, ...comparators.issues.filter(({ severity }) => severity === "error"));

  const factors: Factors = { price, area: areaFactor(choices.inputs) };
  const total = totalExpenditure(table, choices.basis);
  const groups = groupCosts(table, choices).map((cost) => ownCost(cost, choices.basis, factors));
  const setting: Setting = {
    table,
    council,
    index,
    choices,
    members: comparators.value.members,
    rows: functionCosts(table, choices).map((cost) => ownCost(cost, choices.basis, factors)),
    groups: new Map(groups.map((own) => [own.cost.function, own])),
    totals: { gross: ownTotal(totalExpenditure(table, "gross")), net: ownTotal(totalExpenditure(table, "net")) },
    priceFactor: (year) => priceFactor(dataset, year, choices.priceBase),
    ownPriceFactor: price,
    isBackOffice: (id) => inBackOffice(id, table.englishReturns, choices.boundary),
  };
  const functions = compareCosts(setting).map((row): FunctionResult => ({
    ...row,
    steps: bridgeOf(row.cost, choices.basis, row.basis, factors),
  }));
  const { rule, theme, members } = comparators.value;
  return done(
    {
      council,
      choices,
      table,
      dataset,
      functions,
      unmapped: unmappedCost(table, choices.basis),
      total,
      backOffice: backOfficeOf(functions, total.value),
      comparableShare: comparableShareOf(functions),
      priceFactor: price,
      areaFactor: factors.area,
      bridge: bridge(
        functions.filter(({ cost }) => cost.level === "function" && cost.inBackOffice).map(({ steps }) => steps),
      ),
      ceiling: ceilingOf({ totalExpenditure: total.value, functions, choices, priceFactor: price }),
      sensitivity: sensitivityOf(total.value, choices.inputs),
      comparators: { rule, theme, members: members.map(({ code }) => code) },
      gaps: sortGaps([...functions.flatMap(({ gaps }) => gaps), ...tableGaps(setting)]),
    },
    [...comparators.issues, ...mappingIssues(table, choices)],
  );
};

const ownTotal = ({ value, amount, at }: TotalExpenditure): OwnTotal => {
  const cell = amount?.plus[0];
  return { value, at: cell ? { sheet: cell.sheet, row: cell.top, column: cell.left } : at };
};
