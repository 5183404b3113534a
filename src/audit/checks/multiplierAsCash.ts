import type { CaseCheck } from "../caseCheck";
import { yesAnswered } from "../answered";
import { claimsThatSay } from "../claimsThatSay";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "multiplier-as-cash";
const topics = ["multiplier-used", "multiplier-counted-as-cash"] as const;

/** Whether what a pound does in the local economy is kept out of cash. At stake: the claims that say multiplier. */
export const multiplierAsCash: CaseCheck = (ground) => {
  const claims = claimsThatSay(ground, /multiplier|local econom/iu);
  const against = claims.lines.map(amountCell);
  const found: Found = {
    cells: [...answerCells(ground, topics), ...against],
    pounds: claims.pounds,
    facts: { multiplier: ground.caseInputs.local_multiplier },
  };
  if (against.length > 0)
    return finding(id, "line-among-claims", {
      ...found,
      against,
      facts: { ...found.facts, label: claims.lines[0]?.label },
    });
  if (yesAnswered(ground, "multiplier-counted-as-cash") === true) return finding(id, "counted-as-cash", found);
  return unanswered(id, ground, ["multiplier-counted-as-cash"], found) ?? finding(id, "not-cash", found);
};
