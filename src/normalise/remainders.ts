import type { CostLine, CostTable } from "../model/costTable";
import { groupOfRemainder } from "../model/remainder";
import { withDescendants, type FunctionId } from "../model/taxonomy";

/** What the stated totals of a group have beyond their lines: remainder lines whose total covers only lines of that group. */
export const remaindersOf = (table: CostTable, group: FunctionId): readonly CostLine[] => {
  const inside = withDescendants(group);
  return table.lines.filter((line) => {
    const at = groupOfRemainder(table, line);
    return at !== null && inside.has(at);
  });
};
