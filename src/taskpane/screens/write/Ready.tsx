import { Body1, Button, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { writeWords } from "../../../text/pane/write";
import { More } from "../parts/More";
import type { WriteProps } from "../props";
import { Stack } from "../Stack";
import { Kept } from "./Kept";
import { setOf } from "./setOf";
import { Sheets } from "./Sheets";

const words = writeWords.ready;

/** Which sheets will be written, what becomes of earlier ones, and that a person's own sheets stay as they are. */
export const Ready = ({
  compared,
  excel,
  onWrite,
}: Pick<WriteProps, "compared" | "excel" | "onWrite">): ReactElement => {
  const { sheets, replaces, kept } = compared;
  return (
    <Stack>
      <Title3 as="h1">{writeWords.title}</Title3>
      <Body1 as="p">{words.adds(sheets.length, excel !== null)}</Body1>
      <Body1 as="p">{excel ? words.own : words.ownCopy}</Body1>
      {replaces && <Body1 as="p">{words.replaces(setOf(sheets))}</Body1>}
      {kept.map((earlier) => (
        <Kept key={earlier.set} earlier={earlier} written={setOf(sheets)} />
      ))}
      <Button appearance="primary" onClick={onWrite}>
        {excel ? words.write : words.copy}
      </Button>
      <More title={words.which(sheets.length)}>
        <Sheets sheets={sheets} excel={null} />
      </More>
    </Stack>
  );
};
