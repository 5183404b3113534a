import { Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rangeOf } from "../../../model/cells";
import type { StatedAnswer } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import { answerWords, paneQuestion } from "../../../text/pane/caseAnswers";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { More } from "../parts/More";
import { AnswerField } from "./AnswerField";
import type { AnswerStanding } from "./answerStanding";

interface FoundAnswerProps {
  readonly standing: AnswerStanding;
  readonly excel: InExcel | null;
  readonly onAnswer: (value: StatedAnswer["value"]) => void;
}

/** A question, the answer that the case gives and its cell, and a field to say otherwise. */
export const FoundAnswer = ({ standing: { topic, kind, answer }, excel, onAnswer }: FoundAnswerProps): ReactElement => (
  <>
    <Caption1 block>{paneQuestion(topic)}</Caption1>
    {answer && (
      <>
        <Body1Strong block>{answerWords(kind, answer)}</Body1Strong>
        <Caption1 block>
          <Cells ranges={[rangeOf(answer.at)]} excel={excel} />
        </Caption1>
      </>
    )}
    <More title={words.saysInstead}>
      <AnswerField topic={topic} kind={kind} onAnswer={onAnswer} />
    </More>
  </>
);
