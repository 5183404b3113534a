import type { CaseCheck } from "../caseCheck";
import { yesAnswered } from "../answered";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "baseline-comparable";
const topics = ["baseline-year", "baseline-same-definitions"] as const;

/** Whether the baseline's year is said, and every partner's costs in it are on the same definitions. At stake: the claim, which is measured from it. */
export const baselineComparable: CaseCheck = (ground) => {
  const found: Found = { cells: answerCells(ground, topics), facts: { year: ground.answer("baseline-year")?.text } };
  if (yesAnswered(ground, "baseline-same-definitions") === false)
    return finding(id, "definitions-differ", { ...found, pounds: claimReading(ground).sure });
  return unanswered(id, ground, topics, found) ?? finding(id, "same-definitions", found);
};
