import type { CostLine, CostTable, StatedTotal } from "../model/costTable";
import { withDescendants, type FunctionId } from "../model/taxonomy";

/**
 * What the stated totals of a group have beyond their lines: remainder lines mapped to nothing, whose total covers only lines of
 * that group. A total and its remainder share the cell of their label.
 */
export const remaindersOf = (table: CostTable, group: FunctionId): readonly CostLine[] => {
  const inside = withDescendants(group);
  const lineById = new Map(table.lines.map((line) => [line.id, line]));
  const functionsOf = (total: StatedTotal): readonly FunctionId[] =>
    total.lines.flatMap((id) => lineById.get(id)?.mapped.map((entry) => entry.function) ?? []);
  return table.lines.filter((line) => {
    if (line.kind !== "remainder" || line.mapped.length > 0) return false;
    const total = table.totals.find(({ at }) => isSameCell(at, line.at));
    const functions = total === undefined ? [] : functionsOf(total);
    return functions.length > 0 && functions.every((id) => inside.has(id));
  });
};

const isSameCell = (one: CostLine["at"], other: CostLine["at"]): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
