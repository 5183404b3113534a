import { answerOn } from "../../model/answerOn";
import { answerState, type AnswerState } from "../../model/answerState";
import type { CaseAnswer, CaseFigure } from "../../model/businessCase";
import { caseTopics, type CaseTopic } from "../../model/caseTopics";
import { isKnown, type Maybe, missing } from "../../model/missing";
import type { StatedAnswer } from "../../model/statedCase";
import type { CaseFrame } from "./caseFrame";
import { followed, type Followed } from "./followed";

/** A row of BB_CaseAnswers: a topic, with what the case says on it. */
export interface CaseAnswerRow {
  readonly topic: CaseTopic;
  readonly answer: CaseAnswer | undefined;
  readonly state: AnswerState;
  readonly live: Followed | undefined;
  /** What a person said in place of it. */
  readonly said: StatedAnswer["value"] | undefined;
  /** A number that no formula makes: it stands in no cell as a number, or a person gave it in words. */
  readonly asRead: Maybe;
}

/** Every topic, answered or not. */
export const caseAnswerRows = ({ audit, facts }: CaseFrame): readonly CaseAnswerRow[] =>
  (Object.keys(caseTopics) as CaseTopic[]).map((topic) => {
    const answer = answerOn(audit.businessCase.answers, topic);
    const said = facts.stated.answers?.find((one) => one.topic === topic)?.value;
    const live = said === undefined && answer ? followed(figureOf(answer)) : undefined;
    const isMade = live !== undefined || (typeof said === "number" && said === answer?.number);
    return {
      topic,
      answer,
      state: answerState(topic, answer),
      live,
      said,
      asRead: answer && !isMade && isKnown(answer.number) ? answer.number : missing("not-applicable"),
    };
  });

const figureOf = ({ number, at, worth }: CaseAnswer): CaseFigure => ({
  value: number,
  at,
  ...(worth === undefined ? {} : { worth }),
});
