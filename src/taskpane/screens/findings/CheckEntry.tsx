import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseFinding } from "../../../model/caseCheck";
import { isKnown } from "../../../model/missing";
import { becauseOf, resultLabels, wordsOfCheck } from "../../../text/caseChecks";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { More } from "../parts/More";
import { ResultMark } from "./ResultMark";
import { Stake } from "./Stake";

interface CheckEntryProps {
  readonly finding: CaseFinding;
  readonly excel: InExcel | null;
}

/** A check: how it came out and why, the pounds at stake, the cells that it looked at; and behind it the rule, its evidence and the way to a pass. */
export const CheckEntry = ({ finding, excel }: CheckEntryProps): ReactElement => {
  const { id, result, pounds, cells } = finding;
  const { title, rule, source, remedy, stake } = wordsOfCheck(id);
  return (
    <>
      <Body1Strong as="h3">{title}</Body1Strong>
      <Caption1 block>
        <ResultMark result={result} /> {resultLabels[result]}
        <Stake result={result} pounds={pounds} />
      </Caption1>
      <Body1 block>{becauseOf(finding)}</Body1>
      {cells.length > 0 && (
        <Caption1 block>
          {words.lookedAt} <Cells ranges={cells} excel={excel} />
        </Caption1>
      )}
      <More title={words.behind[result]}>
        <Said label={words.rule} words={rule} />
        {result !== "pass" && <Said label={words.remedy} words={remedy} />}
        <Said label={words.source} words={source} />
        {result !== "pass" && isKnown(pounds) && <Said label={words.stake} words={stake} />}
      </More>
    </>
  );
};

const Said = ({ label, words: said }: { readonly label: string; readonly words: string }): ReactElement => (
  <div>
    <Caption1 block>{label}</Caption1>
    <Body1 block>{said}</Body1>
  </div>
);
