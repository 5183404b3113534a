import { Body1, Button, Caption1, Subtitle1, Subtitle2, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords } from "../../text/pane";
import type { Findings, Place } from "../state";
import { Problems } from "./Problems";
import { Stack } from "./Stack";

const words = paneWords.done;

interface DoneProps {
  readonly findings: Findings;
  readonly place: Place;
  readonly onSave: () => void;
  readonly onAgain: () => void;
}

/** The headline figures, each with its sentence; what the reader must look at; and the workbook to save. */
export const Done = ({ findings, place, onSave, onAgain }: DoneProps): ReactElement => (
  <Stack>
    <Title3 as="h1">{words.title}</Title3>
    {findings.headlines.map(({ label, figure, sentence }) => (
      <section key={label}>
        <Subtitle2 as="h2" block>
          {label}
        </Subtitle2>
        <Subtitle1 block>{figure}</Subtitle1>
        <Caption1 block>{sentence}</Caption1>
      </section>
    ))}
    <Button appearance="primary" onClick={onSave}>
      {words.save}
    </Button>
    {place === "excel" && <Caption1 as="p">{words.saveInExcel}</Caption1>}
    {findings.notices.length > 0 && (
      <section>
        <Subtitle2 as="h2">{words.notices}</Subtitle2>
        <Problems problems={findings.notices} />
      </section>
    )}
    <Button onClick={onAgain}>{words.again}</Button>
    <Body1 as="p">{findings.file.name}</Body1>
  </Stack>
);
