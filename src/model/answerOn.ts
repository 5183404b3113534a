import type { CaseAnswer } from "./businessCase";
import type { CaseTopic } from "./caseTopics";
import { missing } from "./missing";

/** What a case says on a topic. Where it says two things, there is no number and no yes or no to use, and its text is all of them. */
export const answerOn = (answers: readonly CaseAnswer[], topic: CaseTopic): CaseAnswer | undefined => {
  const [first, ...others] = answers.filter((answer) => answer.topic === topic);
  if (!first || others.every((other) => saysTheSame(first, other))) return first;
  const texts = [first, ...others].map(({ text }) => text);
  return { ...first, text: texts.join(" / "), number: missing("not-comparable"), yes: null };
};

/** True for two answers of the same number, or of the same text where the first has none. */
export const saysTheSame = (one: CaseAnswer, other: CaseAnswer): boolean =>
  typeof one.number === "number" ? one.number === other.number : one.text.trim() === other.text.trim();
