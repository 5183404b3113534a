import type { CaseCheck } from "../caseCheck";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "hidden-costs";
const topics = ["redundancy-cost", "pension-strain", "pay-harmonisation", "vat-cost", "retained-client-cost"] as const;

/** Whether the five costs that cases leave out are stated, each in pounds, a true nothing included. What a cost left out comes to cannot be told. */
export const hiddenCosts: CaseCheck = (ground) => {
  const found: Found = { cells: answerCells(ground, topics) };
  const out = topics.filter((topic) => leftOut.test(ground.answer(topic)?.text ?? ""));
  if (out.length > 0) return finding(id, "left-out", { ...found, facts: { topics: out.join(" ") } });
  return unanswered(id, ground, topics, found) ?? finding(id, "all-stated", found);
};

/** Not "none", which may be a cost of nothing as well as a cost left out. */
const leftOut =
  /\b(not (yet )?(included|costed|estimated|priced|quantified|allowed for)|excluded|excludes|left out|no allowance)\b/iu;
