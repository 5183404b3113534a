import type { CaseCheck } from "../caseCheck";
import { answeredNo } from "../answered";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "hidden-costs";
const topics = ["redundancy-cost", "pension-strain", "pay-harmonisation", "vat-cost", "retained-client-cost"] as const;

/** Whether the five costs that cases leave out are stated, each in pounds, a true nothing included. What a cost left out comes to cannot be told. */
export const hiddenCosts: CaseCheck = (ground) => {
  const found: Found = { cells: answerCells(ground, topics) };
  const no = answeredNo(ground, topics);
  if (no.length > 0) return finding(id, "left-out", { ...found, facts: { topics: no.join(" ") } });
  return unanswered(id, ground, topics, found) ?? finding(id, "all-stated", found);
};
