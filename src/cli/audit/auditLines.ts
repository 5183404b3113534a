import type { CaseRun } from "../../run/case/caseRun";
import {
  aboveHeadline,
  breakEvenHeadline,
  ceilingHeadline,
  claimHeadline,
  paybackHeadline,
  valueHeadline,
  verdictHeadline,
  withdrawalHeadline,
} from "../../text/caseHeadlines";
import { unitWords } from "../../text/choices";
import { countOf } from "../../text/pane/parts";
import { wrapped } from "../inspect/wrapped";
import { claimLines } from "./claimLines";
import { findingLines } from "./findingLines";

/** What an audit found, as a person reads it on a terminal. */
export const auditLines = ({ audit, proofs, sheets }: CaseRun, out: string): readonly string[] => {
  const { businessCase, verdict, findings } = audit;
  const failed = proofs.filter(({ result }) => result === "fail");
  return [
    ...wrapped("", `${businessCase.name}, from ${businessCase.sheets.join(", ")}, in ${unitWords[businessCase.scale]}`),
    "",
    ...row("Claim", claimHeadline(audit)),
    ...row("Savings ceiling", ceilingHeadline(audit)),
    ...row("Claim and ceiling", aboveHeadline(audit)),
    ...row("Payback", paybackHeadline(audit)),
    ...row("Net present value", valueHeadline(audit)),
    ...row("Break-even", breakEvenHeadline(audit)),
    ...row("Partners leaving", withdrawalHeadline(audit)),
    "",
    ...row("Verdict", verdictHeadline(audit)),
    ...row(
      "Checks",
      `${findings.length} made: ${verdict.counts.fail} fail, ${verdict.counts["cannot-tell"]} cannot tell, ${verdict.counts.pass} pass`,
    ),
    "",
    ...claimLines(verdict),
    ...findingLines(findings),
    ...row(
      "Sheets' own checks",
      failed.length === 0
        ? `${proofs.length} made, none failed`
        : `${failed.length} FAILED: ${failed.map(({ id }) => id).join(", ")}`,
    ),
    ...row("Written", `${out} (${countOf(sheets.length, "sheet")} added, yours untouched)`),
  ];
};

const row = (label: string, words: string): readonly string[] => wrapped(label.padEnd(22), words);
