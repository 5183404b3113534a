import { isKnown, missing, type Maybe } from "../../../model/missing";
import { rangeOf, readableRange } from "../../../model/cells";
import { standsLabels, wordsOfCheck } from "../../../text/caseChecks";
import { noClaimWords } from "../../../text/caseSheets";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { claimRows, type ClaimRow } from "../claimRows";

/** Headers that the checks refer to. */
export const claimHeaders = {
  amount: "Amount (£ a year)",
  round: "Of it in round numbers (£ a year)",
  countedBy: "Counted in the pounds of checks (check codes)",
} as const;

const columns = ({ audit, refs }: CaseFrame): readonly ColumnOf<ClaimRow>[] => {
  const amount = here(claimHeaders.amount);
  const [claim, unit, tolerance] = [
    caseFigure(refs, "claim"),
    refs.input("round_number"),
    refs.input("check_tolerance"),
  ];
  const times = `ABS(${amount})/${unit}`;
  return [
    { header: "Claim", value: ({ verdict }) => verdict?.label ?? noClaimWords, wrap: true, width: 44 },
    { header: "Cell", value: ({ verdict }) => (verdict ? readableRange(rangeOf(verdict.at)) : "[z]"), width: 24 },
    { header: "Function", value: (row) => row.function, width: 24 },
    {
      header: claimHeaders.amount,
      format: "pounds",
      value: (row) => row.amount,
      formula: `IFERROR(${refs.lookUp("CaseLines", "Amount (£)", "Line code", here("Line code"))},"[x]")`,
      width: 16,
    },
    {
      header: "Share of all claims",
      format: "share",
      value: (row) => shareOf(row.amount, audit.verdict.claim),
      formula: `IF(AND(ISNUMBER(${amount}),ISNUMBER(${claim})),IF(${claim}=0,"[x]",${amount}/${claim}),"[x]")`,
      width: 12,
    },
    {
      header: "Does it stand",
      value: ({ verdict }) => (verdict ? standsLabels[verdict.stands] : "[z]"),
      style: "check",
      width: 15,
    },
    {
      header: "Checks that keep it from standing",
      value: ({ verdict }) => verdict?.because.map((id) => wordsOfCheck(id).title).join("; ") ?? "",
      wrap: true,
      width: 64,
    },
    {
      header: claimHeaders.round,
      format: "pounds",
      value: ({ round }) => round,
      formula: `IF(ISNUMBER(${amount}),IF(ABS(${times}-ROUND(${times},0))<=${tolerance}*${times},ABS(${amount}),0),"[x]")`,
      width: 16,
    },
    { header: claimHeaders.countedBy, value: ({ countedBy }) => countedBy.join(", "), width: 28 },
    { header: "Line code", value: ({ code }) => code, width: 8 },
  ];
};

const shareOf = (amount: Maybe, claim: Maybe): Maybe =>
  isKnown(amount) && isKnown(claim) && claim !== 0 ? amount / claim : missing("not-comparable");

/** BB_CaseClaims: each claimed saving, whether it stands, and what keeps it from standing. */
export const caseClaimsSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseClaims"),
  above: aboveTable(
    frame,
    {
      title: "Claims: which stand, which do not, and which cannot be told",
      notes: [
        "A claim stands only where every check that bears on how much is saved passes. It does not stand where one fails that speaks against it by itself, or where it is the only claim and one fails.",
        "Where a check fails for the claims together, it cannot be told which of them is the one too many. A claim that cannot be told does not count as one that stands.",
        "The verdict is that of the audit; the pounds follow the case's own cells. After a change, run the audit again.",
      ],
      source: "Lines and checks sheets.",
      method: "Backbench method §9, checks 1 to 6, 9 and 12 to 14 bear on how much is saved.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseClaims"), columns(frame), claimRows(frame)),
  orientation: "landscape",
});
