import { Button, Caption1, ProgressBar, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { writeWords } from "../../../text/pane/write";
import { Stack } from "../Stack";

const words = writeWords.writing;

interface WritingProps {
  readonly done: number;
  readonly of: number;
  readonly sheet: string;
  readonly onCancel: () => void;
}

/** How many sheets are written, the last one's name, and a way to stop. */
export const Writing = ({ done, of, sheet, onCancel }: WritingProps): ReactElement => {
  const isStarted = of > 0 && sheet !== "";
  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <ProgressBar aria-label={words.title} {...(isStarted ? { value: done, max: of } : {})} />
      <p role="status">{isStarted ? words.sheet(done, of, sheet) : words.starting}</p>
      <Button onClick={onCancel}>{words.cancel}</Button>
      <Caption1 as="p">{words.cancelWhy}</Caption1>
    </Stack>
  );
};
