import type { CaseCheckId, CaseFinding } from "../model/caseCheck";
import type { CaseTopic } from "../model/caseTopics";
import { answerState } from "../model/answerState";
import type { CaseGround } from "./caseGround";
import { finding, type Found } from "./finding";
import { answerCells } from "./lookedAt";

/**
 * "Cannot tell" where a topic that the check needs is left blank, or holds nothing that it can use; null where all are answered. The facts name the topics.
 */
export const unanswered = (
  id: CaseCheckId,
  ground: CaseGround,
  topics: readonly CaseTopic[],
  found: Found,
): CaseFinding | null => {
  const states = topics.map((topic) => ({ topic, state: answerState(topic, ground.answer(topic)) }));
  const blank = states.filter(({ state }) => state === "blank").map(({ topic }) => topic);
  const notUsable = states.filter(({ state }) => state === "not-usable").map(({ topic }) => topic);
  const cannotTell = (because: "not-stated" | "not-usable", which: readonly CaseTopic[]): CaseFinding =>
    finding(id, because, {
      ...found,
      cells: [...found.cells, ...answerCells(ground, which)],
      facts: { ...found.facts, topics: which.join(" ") },
    });
  if (blank.length > 0) return cannotTell("not-stated", blank);
  return notUsable.length > 0 ? cannotTell("not-usable", notUsable) : null;
};
