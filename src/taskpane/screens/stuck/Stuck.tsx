import { Body1, Button, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunRequest } from "../../../run/request";
import { startWords } from "../../../text/pane/start";
import { stuckWords } from "../../../text/pane/stuck";
import type { InExcel } from "../../desk/desk";
import type { Problem } from "../../flow/paneState";
import type { Remedy } from "../../flow/remedy";
import { Section } from "../parts/Section";
import { Stack } from "../Stack";
import { CostTableLooks } from "../start/CostTableLooks";
import { AskFor } from "./AskFor";
import { Problems } from "./Problems";

interface StuckProps {
  readonly problems: readonly Problem[];
  readonly remedy: Remedy;
  readonly excel: InExcel | null;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onAnswer: (answer: Pick<RunRequest, "council" | "year">) => void;
  /** Shows what a cost table looks like, with the example; null where that is not what is missing. */
  readonly onExample: (() => void) | null;
  readonly onBack: (() => void) | null;
}

/** What happened, where, why and what to do; one button that does it; and the way back to where one was. */
export const Stuck = ({ problems, remedy, excel, onRemedy, onAnswer, onExample, onBack }: StuckProps): ReactElement => (
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
        <Button onClick={onExample}>{startWords.example}</Button>
        <Section title={startWords.looks}>
          <CostTableLooks />
        </Section>
      </>
    )}
    {onBack && <Button onClick={onBack}>{stuckWords.back}</Button>}
  </Stack>
);
