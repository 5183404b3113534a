import type { CaseCheck } from "../caseCheck";
import { answeredNo } from "../answered";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "benefits-tracking";
const topics = ["benefits-baseline", "benefits-owner", "benefits-date"] as const;

/** Whether the savings will be tracked: from a baseline, by an owner, to a date. At stake: the claim, of which nobody could say whether it came true. */
export const benefitsTracking: CaseCheck = (ground) => {
  const found: Found = { cells: answerCells(ground, topics) };
  const no = answeredNo(ground, topics);
  if (no.length > 0)
    return finding(id, "not-tracked", { ...found, pounds: claimReading(ground).sure, facts: { topics: no.join(" ") } });
  return unanswered(id, ground, topics, found) ?? finding(id, "tracked", found);
};
