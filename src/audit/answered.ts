import type { CaseTopic } from "../model/caseTopics";
import { saysNone } from "../model/answerState";
import type { CaseGround } from "./caseGround";

/** True or false as a topic is answered; null for a blank or anything else, which is never a no. */
export const yesAnswered = ({ answer }: CaseGround, topic: CaseTopic): boolean | null => answer(topic)?.yes ?? null;

/** The topics among these that are answered with a no, or with a word for none. */
export const answeredNo = ({ answer }: CaseGround, topics: readonly CaseTopic[]): readonly CaseTopic[] =>
  topics.filter((topic) => {
    const given = answer(topic);
    return given !== undefined && saysNone(given);
  });
