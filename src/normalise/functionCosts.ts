import { inBackOffice } from "../model/backOffice";
import type { Choices } from "../model/choices";
import type { CostTable } from "../model/costTable";
import { sumPounds } from "../model/money";
import type { FunctionCost } from "../model/result";
import { taxonomy, withDescendants, type FunctionId } from "../model/taxonomy";
import { costOfParts } from "./costOfParts";
import { partsOf } from "./lineParts";
import { remaindersOf } from "./remainders";

/** A row for each node of the taxonomy that lines are mapped to, back office or not, in the taxonomy's order. Pounds. */
export const functionCosts = (table: CostTable, choices: Choices): readonly FunctionCost[] =>
  taxonomy.flatMap(({ id }) => {
    const parts = partsOf(table.lines, new Set([id]));
    if (parts.length === 0) return [];
    return [
      {
        function: id,
        level: "function",
        inBackOffice: inBackOffice(id, table.englishReturns, choices.boundary),
        ...costOfParts(parts, choices.basis),
        ...scopeOf(choices, [id]),
      },
    ];
  });

/**
 * A row for each level above that has lines below it: the sum of its functions and of what its stated total has beyond them.
 */
export const groupCosts = (table: CostTable, choices: Choices): readonly FunctionCost[] => {
  const used = new Set(table.lines.flatMap((line) => line.mapped.map((entry) => entry.function)));
  return taxonomy.flatMap(({ id, parent }) => {
    const below = [...withDescendants(id)].filter((node) => used.has(node));
    if (parent === null || !below.some((node) => node !== id)) return [];
    const parts = [
      ...partsOf(table.lines, new Set(below)),
      ...remaindersOf(table, id).map((line) => ({ line, share: 1, addressable: 0 })),
    ];
    return [
      {
        function: id,
        level: "group",
        inBackOffice: inBackOffice(id, table.englishReturns, choices.boundary),
        ...costOfParts(parts, choices.basis),
        ...scopeOf(choices, [...withDescendants(id)]),
      },
    ];
  });
};

const scopeOf = (
  { scope }: Choices,
  functions: readonly FunctionId[],
): Pick<FunctionCost, "departmentsIn" | "nonCoreOut"> => {
  const stated = functions.flatMap((id) => scope.get(id) ?? []);
  return {
    departmentsIn: sumPounds(stated.map((one) => one.departmentsIn)),
    nonCoreOut: sumPounds(stated.map((one) => one.nonCoreOut)),
  };
};
