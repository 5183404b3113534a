import { Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { rangeOf } from "../../../model/cells";
import type { StatedAnswer } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import { answerWords } from "../../../text/pane/caseAnswers";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { AnswerField } from "./AnswerField";
import type { AnswerStanding } from "./answerStanding";

interface OpenQuestionProps {
  readonly standing: AnswerStanding;
  readonly excel: InExcel | null;
  readonly onAnswer: (value: StatedAnswer["value"]) => void;
  readonly onTakeBack: () => void;
}

/** A question to be answered. One that was answered here stays in its place, with what was said and the way to take it back. */
export const OpenQuestion = ({ standing, excel, onAnswer, onTakeBack }: OpenQuestionProps): ReactElement => {
  const { topic, kind, answer, state, stated } = standing;
  const question = useRef<HTMLDivElement>(null);
  const takeBack = (): void => {
    // Before the button goes, and the focus with it.
    question.current?.querySelector("input")?.focus();
    onTakeBack();
  };
  return (
    <div ref={question}>
      <AnswerField topic={topic} kind={kind} onAnswer={onAnswer} />
      {answer && stated && (
        <div role="status">
          <Body1Strong>{words.youSay(answerWords(kind, answer))}</Body1Strong>{" "}
          <Button size="small" onClick={takeBack}>
            {words.takeBack}
          </Button>
        </div>
      )}
      {answer && !stated && state === "not-usable" && (
        <Caption1 block>
          {words.saysNow(answer.text)} <Cells ranges={[rangeOf(answer.at)]} excel={excel} />
        </Caption1>
      )}
    </div>
  );
};
