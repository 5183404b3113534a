import { Body1, Button, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunRequest } from "../../../run/request";
import { caseStartWords } from "../../../text/pane/caseStart";
import { startWords } from "../../../text/pane/start";
import { stuckWords } from "../../../text/pane/stuck";
import type { InExcel } from "../../desk/desk";
import type { Problem } from "../../flow/paneState";
import type { Remedy } from "../../flow/remedy";
import { otherThan, type Flow } from "../../flow/steps";
import { OtherFlow } from "../parts/OtherFlow";
import { Section } from "../parts/Section";
import { Stack } from "../Stack";
import { Looks } from "../start/Looks";
import { AskFor } from "./AskFor";
import { Problems } from "./Problems";

interface StuckProps {
  readonly flow: Flow;
  readonly problems: readonly Problem[];
  readonly remedy: Remedy;
  readonly excel: InExcel | null;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onAnswer: (answer: Pick<RunRequest, "council" | "year">) => void;
  /** Shows what the flow starts from looks like, with the example; null where that is not what is missing. */
  readonly onExample: (() => void) | null;
  readonly onOtherFlow: (() => void) | null;
  readonly onBack: (() => void) | null;
}

/** What happened, where, why and what to do; one button that does it; and the way back to where one was. */
export const Stuck = ({ flow, problems, remedy, excel, ...props }: StuckProps): ReactElement => {
  const { onRemedy, onAnswer, onExample, onOtherFlow, onBack } = props;
  const own = flow === "case" ? caseStartWords : startWords;
  return (
    <Stack>
      <Title3 as="h1">{stuckWords.title}</Title3>
      <div role="alert">
        <Problems problems={problems} excel={excel} />
      </div>
      <Body1 as="p">{stuckWords.nothingWritten}</Body1>
      {remedy === "council" || remedy === "year" ? (
        <AskFor wanted={remedy} onAnswer={onAnswer} />
      ) : (
        <Button appearance="primary" onClick={() => onRemedy(remedy)}>
          {stuckWords.remedies[remedy]}
        </Button>
      )}
      {onExample && (
        <>
          <Button onClick={onExample}>{own.example}</Button>
          <Section title={own.looks}>
            <Looks flow={flow} place={excel ? "excel" : "browser"} />
          </Section>
        </>
      )}
      {onBack && <Button onClick={onBack}>{stuckWords.back}</Button>}
      {onOtherFlow && <OtherFlow to={otherThan[flow]} onTurn={onOtherFlow} />}
    </Stack>
  );
};
