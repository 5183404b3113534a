import type { CaseFigure } from "../model/businessCase";
import { isKnown, missing } from "../model/missing";
import { pounds, type Pounds } from "../model/money";

/** The sum, with a cell only where one figure is all there is; missing where a part is, for the rest of a sum is no sum. */
export const together = (figures: readonly CaseFigure<Pounds>[]): CaseFigure<Pounds> => {
  const [first] = figures;
  if (!first) return { value: missing("not-stated"), at: null };
  let sum = 0;
  for (const { value, at } of figures) {
    if (!isKnown(value)) return { value, at };
    sum += value;
  }
  return { value: pounds(sum), at: figures.length === 1 ? first.at : null };
};
