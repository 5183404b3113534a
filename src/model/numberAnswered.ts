import { answerOn } from "./answerOn";
import { answerState } from "./answerState";
import type { CaseAnswer } from "./businessCase";
import type { CaseTopic } from "./caseTopics";
import { isKnown, missing, type Maybe } from "./missing";

/** The number that a topic is answered with; missing where it is blank or cannot be used. */
export const numberAnswered = (answers: readonly CaseAnswer[], topic: CaseTopic): Maybe => {
  const given = answerOn(answers, topic);
  if (!given || answerState(topic, given) !== "usable") return missing("not-stated");
  return isKnown(given.number) ? given.number : missing("text-in-cell");
};
