import type { CaseFinding } from "../../model/caseCheck";
import { isKnown, missing, type Maybe } from "../../model/missing";
import { basesContradict } from "../../model/basesContradict";
import { lowestKnown } from "../../model/lowestKnown";
import { partOf } from "../../model/partOf";
import { aboveBy, isAbove } from "../aboveBy";
import type { CaseCheck } from "../caseCheck";
import type { CaseGround } from "../caseGround";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { baseCells, claimCells } from "../lookedAt";

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
  if (!isKnown(least)) return claimNotKnown(id, reading, found);
  if (!isKnown(realistic)) return finding(id, "no-bound", found);
  const contradiction = contradictionIn(ground, found);
  if (contradiction) return contradiction;
  const above = (bound: Maybe): boolean => isKnown(bound) && isAbove(least, bound, inputs.check_tolerance);
  if (above(realistic))
    return finding(id, above(best) ? "above-best" : "above-realistic", {
      ...found,
      pounds: isKnown(sure) ? aboveBy(sure, realistic) : missing("not-comparable"),
      against: aloneAbove(ground, realistic),
    });
  if (!isKnown(sure)) return claimNotKnown(id, reading, found);
  const both = isKnown(topDown.realistic) && isKnown(bottomUp.realistic);
  return finding(id, both ? "within-realistic" : "one-bound-only", found);
};

/** Where the bases cannot both be right, a claim above one of them may be within the true one: neither a fail nor a pass. */
const contradictionIn = (ground: CaseGround, found: Found): CaseFinding | null => {
  const contradiction = basesContradict(ground);
  if (contradiction === null) return null;
  const { is, ...facts } = contradiction;
  return finding(id, is === "part-above-whole" ? "bases-contradict" : "bases-disagree", {
    ...found,
    facts: { ...found.facts, ...facts },
  });
};

/** The claims each of which is above the ceiling by itself. */
const aloneAbove = ({ lines, inputs }: CaseGround, ceiling: number) =>
  lines("claim")
    .filter(({ annual }) => isKnown(annual.value) && isAbove(annual.value, ceiling, inputs.check_tolerance))
    .map(amountCell);
