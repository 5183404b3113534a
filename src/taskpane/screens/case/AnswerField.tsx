import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { AnswerKind, CaseTopic } from "../../../model/caseTopics";
import type { StatedAnswer } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import { paneQuestion } from "../../../text/pane/caseAnswers";
import { parseAnswer } from "./parseAnswer";

const useStyles = makeStyles({
  input: { minWidth: 0 },
  sign: { paddingRight: tokens.spacingHorizontalS },
});

interface AnswerFieldProps {
  readonly topic: CaseTopic;
  readonly kind: AnswerKind;
  readonly onAnswer: (value: StatedAnswer["value"]) => void;
}

/** A question with a field of its kind. Yes and no are taken at once, anything else when a person says so. */
export const AnswerField = ({ topic, kind, onAnswer }: AnswerFieldProps): ReactElement =>
  kind === "yes" ? (
    <Field label={paneQuestion(topic)}>
      <RadioGroup layout="horizontal" onChange={(_event, { value }) => onAnswer(value === "yes")}>
        <Radio value="yes" label={words.yes} />
        <Radio value="no" label={words.no} />
      </RadioGroup>
    </Field>
  ) : (
    <TypedAnswer topic={topic} kind={kind} onAnswer={onAnswer} />
  );

const TypedAnswer = ({ topic, kind, onAnswer }: AnswerFieldProps): ReactElement => {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const give = (event: FormEvent): void => {
    event.preventDefault();
    const value = parseAnswer(kind, typed);
    setWrong(value === null ? words.wrong[kind] : null);
    if (value !== null) onAnswer(value);
  };
  const question = paneQuestion(topic);
  return (
    <form onSubmit={give}>
      <Field label={question} validationMessage={wrong}>
        <Input
          type={kind === "date" ? "date" : "text"}
          input={{ className: styles.input }}
          value={typed}
          {...(before[kind] && { contentBefore: before[kind] })}
          contentAfter={
            <>
              {kind === "share" && <span className={styles.sign}>%</span>}
              <Button type="submit" size="small" aria-label={words.answerTo(question)}>
                {words.answer}
              </Button>
            </>
          }
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
    </form>
  );
};

const before: Partial<Record<AnswerKind, string>> = { pounds: "£", rate: "£" };
