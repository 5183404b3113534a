import type { CaseFinding, CaseResult, ClaimStands, ClaimVerdict } from "../../model/caseCheck";
import type { Payback } from "../../model/caseFlow";
import { rangeOf, readableRange } from "../../model/cells";
import { becauseOf, wordsOfCheck } from "../../text/caseChecks";
import { figureJson, type Json } from "../figureJson";

/** A check with what it looked at, its rule, the source of its evidence and what would turn it to pass. */
export const checkJson = (finding: CaseFinding): Json => {
  const { id, result, pounds, cells } = finding;
  const { title, rule, source, remedy, stake } = wordsOfCheck(id);
  return {
    id,
    title,
    result: spelt(result),
    ...figureJson("pounds", pounds),
    stake,
    cells: cells.map(readableRange),
    because: becauseOf(finding),
    rule,
    source,
    remedy,
  };
};

/** A claim, and the checks that keep it from standing. */
export const claimJson = ({ label, at, pounds, stands, because }: ClaimVerdict): Json => ({
  label,
  cell: readableRange(rangeOf(at)),
  ...figureJson("pounds", pounds),
  stands: spelt(stands),
  because,
});

/** `cannot-tell` as it reads in every JSON of ours: `cannot tell`. */
export const spelt = (result: CaseResult | ClaimStands | Payback["is"]): string => result.replaceAll("-", " ");
