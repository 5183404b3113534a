import type { ReactElement } from "react";
import type { CaseResult } from "../../../model/caseCheck";
import { isKnown, type Maybe } from "../../../model/missing";
import { exactPounds, spokenPounds } from "../../../text/amounts";
import { findingsWords as words } from "../../../text/pane/caseFindings";

/** The pounds at stake in a check that does not pass, beside its result. */
export const Stake = ({
  result,
  pounds,
}: {
  readonly result: CaseResult;
  readonly pounds: Maybe;
}): ReactElement | null => {
  if (isKnown(pounds))
    return result === "pass" ? null : <span title={exactPounds(pounds)}> · {words.atStake(spokenPounds(pounds))}</span>;
  // Of what cannot be told nobody expects pounds.
  return result === "fail" ? <> · {words.stakeUnknown}</> : null;
};
