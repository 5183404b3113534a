import type { CaseTopic } from "../model/caseTopics";
import { isKnown, missing, type Maybe } from "../model/missing";
import { answerState, saysNone } from "../model/answerState";
import type { CaseGround } from "./caseGround";

/** The number that a topic is answered with; missing where it is blank or cannot be used. */
export const numberAnswered = ({ answer }: CaseGround, topic: CaseTopic): Maybe => {
  const given = answer(topic);
  if (!given || answerState(topic, given) !== "usable") return missing("not-stated");
  return isKnown(given.number) ? given.number : missing("text-in-cell");
};

/** True or false as a topic is answered; null for a blank or anything else, which is never a no. */
export const yesAnswered = ({ answer }: CaseGround, topic: CaseTopic): boolean | null => answer(topic)?.yes ?? null;

/** The topics among these that are answered with a no, or with a word for none. */
export const answeredNo = ({ answer }: CaseGround, topics: readonly CaseTopic[]): readonly CaseTopic[] =>
  topics.filter((topic) => {
    const given = answer(topic);
    return given !== undefined && saysNone(given);
  });
