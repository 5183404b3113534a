import type { CaseCheck } from "../caseCheck";
import { numberAnswered } from "../../model/numberAnswered";
import { yesAnswered } from "../answered";
import { ifKnown } from "../../model/missing";
import { pounds } from "../../model/money";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "decentralised-support";
const topics = ["decentralised-support-counted", "decentralised-support-cost"] as const;

/** Whether support work done inside service departments is counted in the cost in scope, and what it costs. At stake: that cost. */
export const decentralisedSupport: CaseCheck = (ground) => {
  const cost = ifKnown(numberAnswered(ground.businessCase.answers, "decentralised-support-cost"), pounds);
  const found: Found = { cells: answerCells(ground, topics), facts: { cost } };
  if (yesAnswered(ground, "decentralised-support-counted") === false)
    return finding(id, "not-counted", { ...found, pounds: cost });
  return unanswered(id, ground, topics, found) ?? finding(id, "counted", found);
};
