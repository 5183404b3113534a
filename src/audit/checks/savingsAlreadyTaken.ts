import type { CaseCheck } from "../caseCheck";
import { numberAnswered } from "../../model/numberAnswered";
import { yesAnswered } from "../answered";
import { ifKnown } from "../../model/missing";
import { pounds } from "../../model/money";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "savings-already-taken";
const topics = ["savings-already-taken", "baseline-after-savings-taken"] as const;

/** Whether savings already taken are out of the baseline that the claim is measured from. At stake: those savings. */
export const savingsAlreadyTaken: CaseCheck = (ground) => {
  const taken = ifKnown(numberAnswered(ground.businessCase.answers, "savings-already-taken"), pounds);
  const found: Found = { cells: answerCells(ground, topics), facts: { taken } };
  if (taken === 0) return finding(id, "none-taken", found);
  if (yesAnswered(ground, "baseline-after-savings-taken") === false)
    return finding(id, "baseline-before", { ...found, pounds: taken });
  return unanswered(id, ground, topics, found) ?? finding(id, "baseline-after", found);
};
