import type { CostLine } from "../../../model/costTable";
import type { FunctionId } from "../../../model/taxonomy";
import type { RememberedLine } from "../../../run/rememberedMapping";

/** A line that is given whole to a function, or to none. */
export interface Gift {
  readonly line: CostLine;
  readonly to: FunctionId | null;
}

/** What was assigned so far, with these gifts in the place of what was assigned to their lines. */
export const assign = (assigned: readonly RememberedLine[], gifts: readonly Gift[]): readonly RememberedLine[] => {
  const given = new Set(gifts.map(({ line }) => line.id));
  return [
    ...assigned.filter(({ id }) => !given.has(id)),
    ...gifts.map(({ line, to }) => ({ id: line.id, label: line.label, function: to, share: 1, addressable: 1 })),
  ];
};

/** The likeliest function of each line that is mapped to nothing and has a suggestion. */
export const suggestionsFor = (lines: readonly CostLine[]): readonly Gift[] =>
  lines.flatMap((line) => {
    const [likeliest] = line.mapped.length === 0 ? (line.suggested ?? []) : [];
    return likeliest ? [{ line, to: likeliest.function }] : [];
  });
