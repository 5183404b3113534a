import { answerState, type AnswerState } from "../../../model/answerState";
import type { BusinessCase, CaseAnswer } from "../../../model/businessCase";
import { caseTopics, type AnswerKind, type CaseTopic } from "../../../model/caseTopics";
import type { StatedCase } from "../../../model/statedCase";
import { questionGroups } from "../../../text/caseChecks/questionGroups";

/** A question that a case is asked, and where its answer stands. */
export interface AnswerStanding {
  readonly topic: CaseTopic;
  readonly kind: AnswerKind;
  /** Null where the case does not say. */
  readonly answer: CaseAnswer | null;
  readonly state: AnswerState;
  /** True where the person has answered it in this sitting. */
  readonly stated: boolean;
}

/** The questions whose answers the case gives, and those that a person must or did answer; each in the order in which the template asks. */
export const answerStanding = (
  { answers }: Pick<BusinessCase, "answers">,
  request: StatedCase,
  /** The request that the case was last read for: what was taken back since stays in its place until it is read again. */
  answered: StatedCase,
): { readonly found: readonly AnswerStanding[]; readonly open: readonly AnswerStanding[] } => {
  const all = questionGroups
    .flatMap(({ topics }) => topics)
    .map((topic): AnswerStanding => {
      const { kind } = caseTopics[topic];
      const answer = answers.find((one) => one.topic === topic);
      const state = answerState(topic, answer);
      return { topic, kind, answer: answer ?? null, state, stated: isStated(topic, request) };
    });
  // What is answered here stays where it was asked, so that the keyboard does not lose its place.
  const isOpen = ({ topic, state, stated }: AnswerStanding): boolean =>
    stated || isStated(topic, answered) || state !== "usable";
  return { found: all.filter((one) => !isOpen(one)), open: all.filter(isOpen) };
};

const isStated = (topic: CaseTopic, { answers = [] }: StatedCase): boolean =>
  answers.some((one) => one.topic === topic);
