import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClaimVerdict } from "../../../model/caseCheck";
import { rangeOf } from "../../../model/cells";
import { isKnown } from "../../../model/missing";
import { standsLabels, wordsOfCheck } from "../../../text/caseChecks";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { Pages } from "../parts/Pages";
import { Pounds } from "../parts/Pounds";
import { ResultMark } from "./ResultMark";

interface ClaimListProps {
  readonly claims: readonly ClaimVerdict[];
  readonly excel: InExcel | null;
}

/** The claims one by one: what becomes of each, and which checks keep it from standing. */
export const ClaimList = ({ claims, excel }: ClaimListProps): ReactElement => {
  if (claims.length === 0) return <Body1 as="p">{words.noClaims}</Body1>;
  return (
    <Pages of={words.claimsOf} items={claims} size={pageSize} apart>
      {({ label, at, pounds, stands, because }) => (
        <>
          <Body1Strong as="h3">
            {label}: {isKnown(pounds) ? <Pounds amount={pounds} /> : words.noFigure}
          </Body1Strong>
          <Caption1 block>
            <ResultMark result={words.stands[stands]} /> {standsLabels[stands]} ·{" "}
            <Cells ranges={[rangeOf(at)]} excel={excel} />
          </Caption1>
          {because.length > 0 && <Caption1 block>{words.keptBy(because.map((id) => wordsOfCheck(id).title))}</Caption1>}
        </>
      )}
    </Pages>
  );
};

const pageSize = 8;
