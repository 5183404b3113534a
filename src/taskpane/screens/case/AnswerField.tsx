import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { AnswerKind, CaseTopic } from "../../../model/caseTopics";
import type { StatedAnswer } from "../../../model/statedCase";
import { caseQuestions } from "../../../text/caseChecks/questions";
import { caseWords as words } from "../../../text/pane/case";
import { parseAnswer } from "./parseAnswer";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
});

interface AnswerFieldProps {
  readonly topic: CaseTopic;
  readonly kind: AnswerKind;
  readonly onAnswer: (value: StatedAnswer["value"]) => void;
}

/** A question with a field of its kind. Yes and no are taken at once, anything else when a person says so. */
export const AnswerField = ({ topic, kind, onAnswer }: AnswerFieldProps): ReactElement =>
  kind === "yes" ? (
    <Field label={caseQuestions[topic]}>
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
  return (
    <form onSubmit={give}>
      <Field label={caseQuestions[topic]} validationMessage={wrong}>
        <Input
          type={kind === "date" ? "date" : "text"}
          className={styles.input}
          input={{ className: styles.input }}
          value={typed}
          {...(before[kind] && { contentBefore: before[kind] })}
          {...(kind === "share" && { contentAfter: "%" })}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" size="small">
        {words.answer}
      </Button>
    </form>
  );
};

const before: Partial<Record<AnswerKind, string>> = { pounds: "£", rate: "£" };
