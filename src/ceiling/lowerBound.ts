import type { Bound } from "../model/ceiling";
import { isKnown, type Maybe } from "../model/missing";
import type { Pounds } from "../model/money";

/** The ceiling of one case in pounds, and which bound it is; `null` when there is none. */
export interface LowerBound {
  readonly ceiling: Maybe<Pounds>;
  readonly binding: Bound | null;
}

/**
 * The lower of the two bounds. Bottom-up alone holds when total expenditure is not known, since a table of back-office lines is a whole answer
 * to what they could save; top-down alone does not, since it would rest on no cost of the council's own. METHOD §7.
 */
export const lowerBound = (topDown: Maybe<Pounds>, bottomUp: Maybe<Pounds>): LowerBound => {
  if (!isKnown(bottomUp)) return { ceiling: bottomUp, binding: null };
  if (!isKnown(topDown) || bottomUp < topDown) return { ceiling: bottomUp, binding: "bottom-up" };
  return { ceiling: topDown, binding: topDown < bottomUp ? "top-down" : "equal" };
};
