import type { CaseLine } from "./businessCase";
import { isKnown, missing, type Maybe } from "./missing";
import { pounds, type Pounds } from "./money";

/** What lines of cost come to; missing where there is none, or one of them is not known or negative: a cost below nothing is a saving or a slip. */
export const costOf = (lines: readonly CaseLine[]): Maybe<Pounds> => {
  if (lines.length === 0) return missing("not-stated");
  let sum = 0;
  for (const { annual } of lines) {
    if (!isKnown(annual.value)) return annual.value;
    if (annual.value < 0) return missing("not-comparable");
    sum += annual.value;
  }
  return pounds(sum);
};
