import { Button, Caption1, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { resultsWords } from "../../../text/pane/results";
import { writeWords } from "../../../text/pane/write";
import { sheetOfKind } from "../../../text/sheets";
import type { InExcel } from "../../desk/desk";
import type { Flow } from "../../flow/steps";
import { More } from "../parts/More";
import { Notices } from "../parts/Notices";
import { Section } from "../parts/Section";
import type { WriteState } from "../props";
import { Stack } from "../Stack";
import { Agreement } from "./Agreement";
import { beginningOf } from "./namesBegin";
import { Sheets } from "./Sheets";

const words = writeWords.done;

interface WrittenProps {
  readonly flow: Flow;
  readonly written: Extract<WriteState, { at: "written" }>;
  /** Whether they took the place of earlier sheets. */
  readonly replaces: boolean;
  readonly excel: InExcel | null;
  readonly onSave: () => void;
  readonly onAgain: () => void;
}

/** What was written, whether Excel agrees with it, the way to the sheets or to the copy, and how to take it back. */
export const Written = ({
  flow,
  written: { run, issues },
  replaces,
  excel,
  onSave,
  onAgain,
}: WrittenProps): ReactElement => {
  const { sheets, calculated } = run;
  const firstOnes = firstKinds[flow].flatMap((kind) => sheetOfKind(sheets, kind) ?? []);
  const warnings = issues.filter(({ severity }) => severity !== "note");
  const fresh = warnings.filter(({ code }) => isOfWriting(code));
  const seen = warnings.filter(({ code }) => !isOfWriting(code));
  return (
    <Stack>
      <Title3 as="h1">{excel ? words.title : words.titleCopy[flow]}</Title3>
      <Agreement calculated={calculated} excel={excel} />
      {excel === null && (
        <Button appearance="primary" onClick={onSave}>
          {words.save}
        </Button>
      )}
      <Section title={excel ? words.opens : writeWords.sheets}>
        <Sheets sheets={firstOnes} excel={excel} />
        <More title={words.all(sheets.length)}>
          <Sheets sheets={sheets} excel={excel} />
        </More>
      </Section>
      {fresh.length > 0 && (
        <Section title={resultsWords.notices.title}>
          <Notices of={resultsWords.notices.list} issues={fresh} excel={excel} />
        </Section>
      )}
      {seen.length > 0 && (
        <More title={words.seen(seen.length)}>
          <Notices of={resultsWords.notices.list} issues={seen} excel={excel} />
        </More>
      )}
      <Caption1 as="p">
        {excel ? words.takeBack(beginningOf(sheets, flow)) : words.takeBackCopy}
        {excel && replaces && ` ${words.replaced}`}
      </Caption1>
      <Button onClick={onAgain}>{excel ? words.again : words.another[flow]}</Button>
    </Stack>
  );
};

/** The sheets to look at first. */
const firstKinds = {
  benchmark: ["Results", "Gaps", "Ceiling"],
  case: ["CaseChecks", "CaseClaims", "CaseCashflow"],
} as const;

/** What came up in writing; the rest stood with the results already. */
const isOfWriting = (code: string): boolean => /^(?:excel|workbook)\/|^run\/edited-sheets-kept$/u.test(code);
