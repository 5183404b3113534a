import type { CaseCheck } from "../caseCheck";
import { yesAnswered } from "../answered";
import { claimsThatSay } from "../claimsThatSay";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { answerCells } from "../lookedAt";
import { plainShare } from "../shareReadings";
import { unanswered } from "../unanswered";

const id = "failure-demand";
const topics = ["failure-demand-share", "failure-demand-in-call-centre"] as const;

/**
 * Whether a figure for failure demand is used where it was found, in traditional call centres, and is no higher than there. A share of nothing says that it is not
 * used. At stake: the claims that say failure demand.
 */
export const failureDemand: CaseCheck = (ground) => {
  const claims = claimsThatSay(ground, /failure demand|avoidable contact/iu);
  const given = ground.answer("failure-demand-share");
  const share = plainShare(given);
  const against = claims.lines.map(amountCell);
  const found: Found = {
    cells: [...answerCells(ground, topics), ...against],
    pounds: claims.pounds,
    facts: { share, most: ground.caseInputs.failure_demand_most },
  };
  if (share === 0) return finding(id, against.length > 0 ? "contradicted" : "not-used", found);
  if (share !== undefined && share > ground.caseInputs.failure_demand_most)
    return finding(id, "above-most", { ...found, against });
  const open = unanswered(id, ground, ["failure-demand-share"], found);
  if (open) return open;
  if (yesAnswered(ground, "failure-demand-in-call-centre") === false)
    return finding(id, "outside-call-centre", { ...found, against });
  // A bare 60 may be 60 % or sixty times.
  if (share === undefined) return finding(id, "not-usable", { ...found, facts: { ...found.facts, topics: topics[0] } });
  return unanswered(id, ground, topics, found) ?? finding(id, "in-call-centre", found);
};
