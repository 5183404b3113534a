import { ProgressBar, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords } from "../../text/pane";
import { Stack } from "./Stack";

/** Which workbook is at work, and the step it has reached. */
export const Running = ({ name, step }: { readonly name: string; readonly step: string }): ReactElement => (
  <Stack>
    <Subtitle2 as="h1">{paneWords.running(name)}</Subtitle2>
    <ProgressBar aria-label={step} />
    <p role="status">{step}</p>
  </Stack>
);
