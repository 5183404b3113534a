import type { CaseFigure } from "../../model/businessCase";
import { absoluteRange, rangeOf } from "../../model/cells";

/**
 * A live formula for a figure over the user's own cell; `worth` refers to what 1 in the cell is worth. Undefined where no formula can make it again: the cell holds
 * no number, or the figure stands in none. A cell that holds no number any more gives the shorthand for a missing figure and never 0.
 */
export const liveFigure = ({ at, worth }: CaseFigure, worthRef: string): string | undefined => {
  if (!at || worth === undefined) return undefined;
  const cell = absoluteRange(rangeOf(at));
  return `IF(ISNUMBER(${cell}),${cell}*${worthRef},"[x]")`;
};
