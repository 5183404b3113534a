import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseAudit } from "../../../model/caseAudit";
import { breakEvenHeadline, paybackHeadline, valueHeadline, withdrawalHeadline } from "../../../text/caseHeadlines";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import { Section } from "../parts/Section";
import { Headline } from "./Headline";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& dt": { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    "& dd": { margin: 0 },
  },
});

/** When the case pays for itself, what it is worth, how much of it must come true, and who may leave. */
export const KeyFigures = ({ audit }: { readonly audit: CaseAudit }): ReactElement => (
  <Section title={words.figures}>
    <dl className={useStyles().list}>
      {(
        [
          [words.payback, paybackHeadline],
          [words.value, valueHeadline],
          [words.breakEven, breakEvenHeadline],
          [words.leaving, withdrawalHeadline],
        ] as const
      ).map(([label, headline]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Headline audit={audit} words={headline} />
          </dd>
        </div>
      ))}
    </dl>
  </Section>
);
