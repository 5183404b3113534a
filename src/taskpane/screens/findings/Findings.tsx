import { Body1, Button, Subtitle2, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { verdictHeadline } from "../../../text/caseHeadlines";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import { FailedChecks } from "../parts/FailedChecks";
import { More } from "../parts/More";
import { Notes } from "../parts/Notes";
import { Notices } from "../parts/Notices";
import { Section } from "../parts/Section";
import type { FindingsProps } from "../props";
import { Stack } from "../Stack";
import { Against } from "./Against";
import { CheckList } from "./CheckList";
import { ClaimList } from "./ClaimList";
import { Counts } from "./Counts";
import { KeyFigures } from "./KeyFigures";

/** What became of the case: the claim against the ceiling first, the verdict, the figures behind it, then check by check and claim by claim. */
const Findings = ({ seen: { audit, proofs }, issues, excel, onWrite, onCase }: FindingsProps): ReactElement => {
  const { findings, verdict } = audit;
  const of = (result: (typeof findings)[number]["result"]) => findings.filter((finding) => finding.result === result);
  const warnings = issues.filter(({ severity }) => severity !== "note");
  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <FailedChecks checks={proofs} words={words.proofs} />
      <Against audit={audit} />
      <Subtitle2 as="p" block>
        {verdictHeadline(audit)}
      </Subtitle2>
      <Counts counts={verdict.counts} />
      <Button appearance="primary" onClick={onWrite}>
        {words.write}
      </Button>
      <KeyFigures audit={audit} />
      {of("fail").length > 0 && (
        <Section title={words.checks.fail(of("fail").length)}>
          <CheckList findings={of("fail")} excel={excel} />
        </Section>
      )}
      {of("cannot-tell").length > 0 && (
        <Section title={words.checks["cannot-tell"](of("cannot-tell").length)}>
          <Body1 as="p">{words.cannotTellWhat}</Body1>
          <CheckList findings={of("cannot-tell")} excel={excel} />
          <Button onClick={onCase}>{words.toCase}</Button>
        </Section>
      )}
      {of("pass").length > 0 && (
        <More title={words.checks.pass(of("pass").length)}>
          <CheckList findings={of("pass")} excel={excel} />
        </More>
      )}
      <Section title={words.claims(verdict.claims.length)}>
        <ClaimList claims={verdict.claims} excel={excel} />
      </Section>
      {warnings.length > 0 && (
        <More title={`${words.notices.title} (${warnings.length})`}>
          <Notices of={words.notices.list} issues={warnings} excel={excel} />
        </More>
      )}
      <Notes issues={issues} excel={excel} />
    </Stack>
  );
};

export default Findings;
