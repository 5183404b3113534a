import { Body1, Button, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isKnown } from "../../../model/missing";
import { orReason, spokenPounds } from "../../../text/amounts";
import { comparedWords, resultsWords } from "../../../text/pane/results";
import { FailedChecks } from "../parts/FailedChecks";
import { Notes } from "../parts/Notes";
import { Notices } from "../parts/Notices";
import { Section } from "../parts/Section";
import type { ResultsProps } from "../props";
import { Stack } from "../Stack";
import { Functions } from "./Functions";
import { Gaps } from "./Gaps";
import { Headlines } from "./Headlines";

const words = resultsWords;

/** What the comparison found: the ceiling first, then each function's place among its comparators, and the gaps. */
const Results = ({ compared, issues, excel, onWrite, onMapping }: ResultsProps): ReactElement => {
  const { benchmark: findings, checks } = compared;
  const { unmapped } = findings;
  const warnings = issues.filter(({ severity }) => severity !== "note");
  const passed = checks.filter(({ result }) => result === "pass").length;
  const untold = checks.filter(({ result }) => result === "cannot tell").length;
  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <FailedChecks checks={checks} words={words.checks} />
      <Body1 as="p">{comparedWords(findings)}</Body1>
      <Headlines findings={findings} />
      {!(isKnown(unmapped) && unmapped === 0) && (
        <>
          <Body1 as="p">{words.unmapped(orReason(unmapped, spokenPounds))}</Body1>
          <Button onClick={onMapping}>{words.mapping}</Button>
        </>
      )}
      <Button appearance="primary" onClick={onWrite}>
        {words.write}
      </Button>
      <Functions functions={findings.functions} council={findings.council.name} />
      <Gaps gaps={findings.gaps} excel={excel} />
      {warnings.length > 0 && (
        <Section title={words.notices.title}>
          <Notices of={words.notices.list} issues={warnings} excel={excel} />
        </Section>
      )}
      <Notes issues={issues} excel={excel} />
      {passed + untold === checks.length && (
        <Body1 as="p">{untold === 0 ? words.checks.passed(passed) : words.checks.untold(passed, untold)}</Body1>
      )}
    </Stack>
  );
};

export default Results;
