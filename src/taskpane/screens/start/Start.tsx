import { Body1, Button, Caption1, makeStyles, mergeClasses, Title3, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactElement } from "react";
import { caseStartWords } from "../../../text/pane/caseStart";
import { startWords } from "../../../text/pane/start";
import type { ChosenFile } from "../../desk/desk";
import { otherThan, type Flow } from "../../flow/steps";
import { More } from "../parts/More";
import { OtherFlow } from "../parts/OtherFlow";
import { Stack } from "../Stack";
import { Looks } from "./Looks";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: `calc(${tokens.spacingVerticalXL} - 1px) 11px` },
});

interface StartProps {
  readonly flow: Flow;
  /** Reads the workbook that is open in Excel; null where there is none. */
  readonly onOpen: (() => void) | null;
  readonly onFile: (file: ChosenFile) => void;
  readonly onExample: () => void;
  readonly onOtherFlow: () => void;
}

/** What a flow of the pane does, and the ways to begin: the open workbook, a file of one's own, or the example; and the way to the other flow. */
export const Start = ({ flow, onOpen, onFile, onExample, onOtherFlow }: StartProps): ReactElement => {
  const styles = useStyles();
  const own = flow === "case" ? caseStartWords : startWords;
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);

  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    const wrong = files !== null && (files.length > 1 || !/\.(?:xls[xm]|csv(?:\.gz)?)$/iu.test(file?.name ?? ""));
    setRefused(wrong);
    if (file && !wrong) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const hover = (event: DragEvent, isOver: boolean): void => {
    // Otherwise the browser would leave the pane and open the file itself.
    event.preventDefault();
    setOver(isOver);
  };

  return (
    <Stack>
      <Title3 as="h1">{own.title}</Title3>
      <Body1 as="p">{own.what}</Body1>
      {onOpen && (
        <Button appearance="primary" onClick={onOpen}>
          {startWords.readOpen}
        </Button>
      )}
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => hover(event, true)}
        onDragLeave={(event) => hover(event, false)}
        onDrop={(event) => {
          hover(event, false);
          void take(event.dataTransfer.files);
        }}
      >
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.csv,.gz"
          hidden
          aria-label={startWords.choose}
          onChange={(event) => void take(event.target.files)}
        />
        <Button appearance={onOpen ? "secondary" : "primary"} onClick={() => picker.current?.click()}>
          {startWords.choose}
        </Button>
        <Caption1>{startWords.drop}</Caption1>
      </div>
      {refused && (
        <Body1 as="p" role="alert">
          {startWords.notAWorkbook}
        </Body1>
      )}
      <Button onClick={onExample}>{own.example}</Button>
      <Caption1 as="p">{startWords.private}</Caption1>
      <More title={own.looks}>
        <Looks flow={flow} place={onOpen ? "excel" : "browser"} />
      </More>
      <OtherFlow to={otherThan[flow]} onTurn={onOtherFlow} />
    </Stack>
  );
};
