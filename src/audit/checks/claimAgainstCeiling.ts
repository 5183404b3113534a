import type { CaseFinding } from "../../model/caseCheck";
import { ifKnown, isKnown, missing, type Maybe } from "../../model/missing";
import { aboveBy, isAbove, lowestKnown } from "../aboveBy";
import type { CaseCheck } from "../caseCheck";
import type { CaseGround } from "../caseGround";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { amountCell, baseCells, claimCells } from "../lookedAt";

const id = "claim-against-ceiling";

/**
 * The claim against both bounds of the ceiling, realistic and best case. Above either known bound it is above the ceiling, whatever the other is; within the one
 * bound that is known it cannot be told. At stake: the part above the realistic ceiling.
 */
export const claimAgainstCeiling: CaseCheck = (ground) => {
  const { topDown, bottomUp, total, inScope, inputs } = ground;
  const reading = claimReading(ground);
  const { sure, least } = reading;
  const realistic = lowestKnown(topDown.realistic, bottomUp.realistic);
  const best = lowestKnown(topDown.best, bottomUp.best);
  const found: Found = {
    cells: [...claimCells(ground), ...baseCells(ground)],
    facts: {
      claim: isKnown(sure) ? sure : least,
      atLeast: isKnown(sure) ? undefined : 1,
      realistic,
      best,
      topDown: topDown.realistic,
      bottomUp: bottomUp.realistic,
      ofTotal: partOf(sure, total.value),
      ofInScope: partOf(sure, inScope.value),
    },
  };
  const above = (bound: Maybe): boolean =>
    isKnown(least) && isKnown(bound) && isAbove(least, bound, inputs.check_tolerance);
  if (!isKnown(least)) return claimNotKnown(id, reading, found);
  if (!isKnown(realistic)) return finding(id, "no-bound", found);
  if (above(realistic))
    return finding(id, above(best) ? "above-best" : "above-realistic", {
      ...found,
      pounds: isKnown(sure) ? aboveBy(sure, realistic) : missing("not-comparable"),
      against: aloneAbove(ground, realistic),
    });
  if (!isKnown(sure)) return claimNotKnown(id, reading, found);
  return within(ground, found);
};

/** Within every bound that is known: a pass only where both are, and no figure contradicts another. */
const within = (ground: CaseGround, found: Found): CaseFinding => {
  const { total, inScope, topDown, bottomUp } = ground;
  if (!isKnown(topDown.realistic) || !isKnown(bottomUp.realistic)) return finding(id, "one-bound-only", found);
  const contradict = isKnown(total.value) && isKnown(inScope.value) && inScope.value > total.value;
  if (contradict)
    return finding(id, "bases-contradict", {
      ...found,
      facts: { ...found.facts, total: total.value, inScope: inScope.value },
    });
  return finding(id, "within-realistic", found);
};

/** The claims each of which is above the ceiling by itself. */
const aloneAbove = ({ lines, inputs }: CaseGround, ceiling: number) =>
  lines("claim")
    .filter(({ annual }) => isKnown(annual.value) && isAbove(annual.value, ceiling, inputs.check_tolerance))
    .map(amountCell);

const partOf = (claim: Maybe, base: Maybe): Maybe =>
  ifKnown(claim, (amount) => ifKnown(base, (whole) => (whole > 0 ? amount / whole : missing("divides-by-zero"))));
