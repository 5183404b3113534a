import { isSameCell } from "./cells";
import type { CostLine, CostTable } from "./costTable";
import { ancestors, type FunctionId } from "./taxonomy";

/**
 * The lowest level of the taxonomy that holds every line of the stated total that a remainder belongs to; null when the line is no
 * remainder, is mapped itself, or its total covers no mapped line. A total and its remainder share the cell of their label.
 */
export const groupOfRemainder = (table: CostTable, line: CostLine): FunctionId | null => {
  if (line.kind !== "remainder" || line.mapped.length > 0) return null;
  const total = table.totals.find(({ at }) => isSameCell(at, line.at));
  const covered = new Set(total?.lines);
  const functions = table.lines.flatMap(({ id, mapped }) =>
    covered.has(id) ? mapped.map((entry) => entry.function) : [],
  );
  const [first, ...others] = functions.map((id) => [id, ...ancestors(id)]);
  return first?.find((id) => others.every((way) => way.includes(id))) ?? null;
};
