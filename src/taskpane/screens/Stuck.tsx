import { Body1, Button, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords } from "../../text/pane";
import type { Problem } from "../state";
import { Problems } from "./Problems";
import { Stack } from "./Stack";

const words = paneWords.stuck;

interface StuckProps {
  readonly problems: readonly Problem[];
  readonly onAgain: () => void;
}

/** What happened, where, what to do, and one button that starts over. */
export const Stuck = ({ problems, onAgain }: StuckProps): ReactElement => (
  <Stack>
    <Title3 as="h1">{words.title}</Title3>
    <div role="alert">
      <Problems problems={problems} />
    </div>
    <Body1 as="p">{words.nothingWritten}</Body1>
    <Button appearance="primary" onClick={onAgain}>
      {words.again}
    </Button>
  </Stack>
);
