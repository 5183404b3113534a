import { isKnown } from "../../model/missing";
import { costOf } from "../../model/costOf";
import { aboveBy, isAbove } from "../aboveBy";
import type { CaseCheck } from "../caseCheck";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { claimCells } from "../lookedAt";

const id = "up-front-cost";

/**
 * Whether the case states what it costs to get the savings, and not implausibly little: against what Clyde Valley needed, at the low end, for each pound a year.
 * A case that lists none is not taken to cost nothing. At stake, once: what is short of Clyde Valley's low end.
 */
export const upFrontCost: CaseCheck = (ground) => {
  const { lines, caseInputs, inputs } = ground;
  const oneOff = lines("one-off-cost");
  const reading = claimReading(ground);
  const found: Found = { cells: [...oneOff.map(amountCell), ...claimCells(ground)] };
  if (oneOff.length === 0) return finding(id, "none-listed", found);
  const cost = costOf(oneOff);
  if (!isKnown(cost)) return finding(id, "cost-not-known", found);
  if (!isKnown(reading.sure)) return claimNotKnown(id, reading, found);

  const forEachPound = caseInputs.reference_clyde_valley_investment_low / caseInputs.reference_clyde_valley_saving;
  const expected = forEachPound * reading.sure;
  const least = caseInputs.up_front_least_part * expected;
  const facts = { cost, claim: reading.sure, expected, least };
  if (isAbove(least, cost, inputs.check_tolerance))
    return finding(id, "implausibly-low", { ...found, pounds: aboveBy(expected, cost), facts });
  return finding(id, "plausible", { ...found, facts });
};
