import { Body1Strong, Button, Caption1, makeStyles, Spinner, Title3, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { StatedCase } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import type { AtCase } from "../../flow/case/caseState";
import { problemOf } from "../../flow/problemOf";
import { Notes } from "../parts/Notes";
import { Notices } from "../parts/Notices";
import { OtherFlow } from "../parts/OtherFlow";
import { Section } from "../parts/Section";
import { Stack } from "../Stack";
import { Problems } from "../stuck/Problems";
import { Answers } from "./Answers";
import { answerStanding } from "./answerStanding";
import { HowCaseRead } from "./HowCaseRead";
import { Lines } from "./Lines";
import { PartnersAndOptions } from "./PartnersAndOptions";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  name: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface CaseProps extends Omit<AtCase, "at"> {
  readonly onChange: (request: StatedCase) => void;
  readonly onCheck: () => void;
  readonly onOtherFlow: () => void;
}

/** The business case as it was read: what it claims, what it costs, what it answers and what not; everything can be said otherwise. */
const Case = ({ seat, businessCase, sheets, issues, asking, refused, answered, ...props }: CaseProps): ReactElement => {
  const { onChange, onCheck, onOtherFlow } = props;
  const styles = useStyles();
  const { request, desk } = seat;
  const { excel } = desk;
  const standing = answerStanding(businessCase, request, answered);
  const warnings = issues.filter(({ severity }) => severity !== "note");
  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <div className={styles.name}>
        <Body1Strong>{businessCase.name}</Body1Strong>
        <Caption1>
          {words.standsOn(businessCase.sheets)}; {words.years(businessCase.years)}
        </Caption1>
      </div>
      <Summary businessCase={businessCase} />
      {refused.length > 0 && (
        <div role="alert">
          <Section title={words.refused}>
            <Problems problems={refused.filter(({ severity }) => severity === "error").map(problemOf)} excel={excel} />
            <div>
              <Button onClick={() => onChange(answered)}>{words.undo}</Button>
            </div>
          </Section>
        </div>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={refused.length > 0} onClick={onCheck}>
          {words.check}
        </Button>
        {asking && <Spinner size="tiny" label={words.asking} />}
      </div>
      {warnings.length > 0 && (
        <Section title={words.decide}>
          <Notices of={words.decideOf} issues={warnings} excel={excel} />
        </Section>
      )}
      <Section title={words.lines}>
        <Lines businessCase={businessCase} request={request} excel={excel} onChange={onChange} />
      </Section>
      <Answers standing={standing} request={request} excel={excel} onChange={onChange} />
      <PartnersAndOptions businessCase={businessCase} excel={excel} />
      <HowCaseRead businessCase={businessCase} sheets={sheets} request={request} excel={excel} onChange={onChange} />
      <Notes issues={issues} excel={excel} />
      <OtherFlow to="benchmark" onTurn={onOtherFlow} />
    </Stack>
  );
};

export default Case;
