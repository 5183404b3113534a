import type { CaseCheck } from "../caseCheck";
import { numberAnswered } from "../../model/numberAnswered";
import { yesAnswered } from "../answered";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "displacement-rate";
const topics = ["displacement-hourly-rate", "displacement-rate-is-professional"] as const;

/** Whether work that moves to professional staff is priced at their rate, not at an administrator's. No pounds can be put on it: nobody has said that rate. */
export const displacementRate: CaseCheck = (ground) => {
  const found: Found = {
    cells: answerCells(ground, topics),
    facts: { rate: numberAnswered(ground.businessCase.answers, "displacement-hourly-rate") },
  };
  if (yesAnswered(ground, "displacement-rate-is-professional") === false) return finding(id, "not-professional", found);
  return unanswered(id, ground, topics, found) ?? finding(id, "professional", found);
};
