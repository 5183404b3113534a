import { Body1, Button, ProgressBar, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { busyWords } from "../../../text/pane/stuck";
import { Stack } from "../Stack";

interface BusyProps {
  readonly title: string;
  readonly step: string;
  readonly onCancel: (() => void) | null;
}

/** What is at work and the step it has reached; a person may stop it. */
export const Busy = ({ title, step, onCancel }: BusyProps): ReactElement => (
  <Stack>
    <Title3 as="h1">{title}</Title3>
    <ProgressBar aria-label={step} />
    <Body1 as="p">{step}</Body1>
    {onCancel && (
      <div>
        <Button onClick={onCancel}>{busyWords.cancel}</Button>
      </div>
    )}
  </Stack>
);
