import { Body1, Button, Caption1, Field, Input, Title3 } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent, type ReactElement } from "react";
import { paneWords } from "../../text/pane";
import { rememberedCouncil } from "../rememberedCouncil";
import type { ChosenFile, Place } from "../state";
import { Stack } from "./Stack";

const words = paneWords.start;

interface StartProps {
  readonly place: Place;
  readonly onFile: (file: ChosenFile, council: string) => void;
  readonly onExample: () => void;
}

/** What the pane can do here, and the two ways to begin: a workbook of one's own, or the example. */
export const Start = ({ place, onFile, onExample }: StartProps): ReactElement => {
  const [council, setCouncil] = useState(rememberedCouncil);
  const picker = useRef<HTMLInputElement>(null);

  const picked = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, council.trim());
  };

  return (
    <Stack>
      <Title3 as="h1">{paneWords.title}</Title3>
      <Body1 as="p">{words.what}</Body1>
      <Body1 as="p">{place === "excel" ? words.inExcel : words.inBrowser}</Body1>
      <Field label={words.council} hint={words.councilHint}>
        <Input value={council} onChange={(_event, { value }) => setCouncil(value)} />
      </Field>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.choose}
        onChange={(event) => void picked(event)}
      />
      <Button appearance="primary" onClick={() => picker.current?.click()}>
        {words.choose}
      </Button>
      <Button onClick={onExample}>{words.example}</Button>
      <Caption1 as="p">{words.private}</Caption1>
    </Stack>
  );
};
