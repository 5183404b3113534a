import type { CaseTopic } from "../../model/caseTopics";
import type { CaseReferences } from "./caseFrame";

/** The number that the case answers a topic with, as a formula refers to it on BB_CaseAnswers. */
export const answerIn = (refs: CaseReferences, topic: CaseTopic): string =>
  refs.lookUp("CaseAnswers", "Number", "Topic", `"${topic}"`);
