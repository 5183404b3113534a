import { Body1, Button, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { writeWords } from "../../../text/pane/write";
import { More } from "../parts/More";
import type { WriteProps } from "../props";
import { Stack } from "../Stack";
import { Kept } from "./Kept";
import { beginningOf } from "./namesBegin";
import { Sheets } from "./Sheets";

const words = writeWords.ready;

/** Which sheets will be written, what becomes of earlier ones, and that a person's own sheets stay as they are. */
export const Ready = ({
  flow,
  plan,
  excel,
  onWrite,
}: Pick<WriteProps, "flow" | "plan" | "excel" | "onWrite">): ReactElement => {
  const { sheets, replaces, kept } = plan;
  const beginning = beginningOf(sheets, flow);
  return (
    <Stack>
      <Title3 as="h1">{writeWords.title}</Title3>
      <Body1 as="p">{words.adds(sheets.length, excel !== null)}</Body1>
      <Body1 as="p">{excel ? words.own : words.ownCopy}</Body1>
      {replaces && <Body1 as="p">{words.replaces(beginning)}</Body1>}
      {kept.map((earlier) => (
        <Kept key={earlier.set} earlier={earlier} written={beginning} flow={flow} />
      ))}
      <Button appearance="primary" onClick={onWrite}>
        {excel ? words.write : words.copy[flow]}
      </Button>
      <More title={words.which(sheets.length)}>
        <Sheets sheets={sheets} excel={null} />
      </More>
    </Stack>
  );
};
