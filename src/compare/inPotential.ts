import { withDescendants } from "../model/taxonomy";
import type { ComparedRow } from "./comparedRow";
import { isWhollyInside } from "./level";
import type { Setting } from "./setting";

/**
 * Whether a row's gap to the best quartile counts towards the benchmark potential: a comparable function of the back office; or a group wholly in it
 * whose functions are compared nowhere but there. Never both, or the same pound would be saved twice. A function that costs the council nothing
 * (a county collects no council tax) supports no statement about savings, not even that there are none. METHOD §7.
 */
export const inPotential = (setting: Setting, row: ComparedRow, rows: readonly ComparedRow[]): boolean => {
  if (!row.cost.inBackOffice || !row.comparable || row.comparison === null || row.comparison.cost === 0) return false;
  if (row.cost.level === "function") return true;
  if (!isWhollyInside(setting, row.cost.function)) return false;
  const below = withDescendants(row.cost.function);
  const functions = rows.filter(
    ({ cost }) => cost.level === "function" && cost.inBackOffice && below.has(cost.function),
  );
  const here = functions.filter(({ comparedAt }) => comparedAt === row.cost.function);
  const elsewhere = functions.filter(({ comparison, comparedAt }) => comparison !== null || comparedAt !== null);
  return here.length > 0 && here.length === elsewhere.length;
};
