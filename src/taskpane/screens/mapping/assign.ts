import type { CostLine } from "../../../model/costTable";
import type { FunctionId } from "../../../model/taxonomy";
import type { RememberedLine } from "../../../run/rememberedMapping";

/** What was assigned so far, with these lines given whole to a function, or to none. */
export const assign = (
  assigned: readonly RememberedLine[],
  lines: readonly CostLine[],
  to: FunctionId | null,
): readonly RememberedLine[] => {
  const given = new Set(lines.map(({ id }) => id));
  return [
    ...assigned.filter(({ id }) => !given.has(id)),
    ...lines.map(({ id, label }) => ({ id, label, function: to, share: 1, addressable: 1 })),
  ];
};
