import type { CaseResult } from "../../model/caseCheck";
import type { Maybe } from "../../model/missing";
import { resultLabels } from "../../text/caseChecks";
import { caseFigureWords, type CaseFigureId } from "../../text/caseFigures";
import { caseHeadlineWords } from "../../text/caseCover";
import type { NumberFormat } from "../sheetModel";
import { caseFigure } from "./caseFigure";
import type { CaseFrame, CaseSheetId } from "./caseFrame";
import { caseFigureRows } from "./figures/caseFigureRows";

/** A headline of the cover: a figure, and the sheet that it stands on. */
export interface CaseHeadline {
  readonly label: string;
  readonly amount: Maybe;
  readonly formula: string;
  readonly unit: string;
  readonly says: string;
  readonly where: CaseSheetId;
  readonly format: NumberFormat;
}

/** The figures of the cover, in the order of the story: the claim, the ceiling, what it costs and when it pays, and how the checks came out. */
export const caseHeadlines = (frame: CaseFrame): readonly CaseHeadline[] => [
  ...figures.flatMap(([id, where]) => headline(frame, id, where)),
  ...(["pass", "fail", "cannot-tell"] as const).map((result) => count(frame, result)),
];

const figures: readonly (readonly [CaseFigureId & keyof typeof caseHeadlineWords, CaseSheetId])[] = [
  ["claim", "CaseClaims"],
  ["claim_share_of_in_scope", "CaseFigures"],
  ["claim_share_of_total", "CaseFigures"],
  ["ceiling_realistic", "CaseCeiling"],
  ["ceiling_best", "CaseCeiling"],
  ["above_realistic", "CaseCeiling"],
  ["above_best", "CaseCeiling"],
  ["one_off_cost", "CaseLines"],
  ["payback_year", "CaseCashflow"],
  ["net_present_value", "CaseCashflow"],
  ["break_even_claim", "CaseFigures"],
];

const headline = (
  frame: CaseFrame,
  id: CaseFigureId & keyof typeof caseHeadlineWords,
  where: CaseSheetId,
): readonly CaseHeadline[] =>
  caseFigureRows(frame)
    .filter((row) => row.id === id)
    .map(({ value, format }) => ({
      ...caseHeadlineWords[id],
      amount: value,
      formula: caseFigure(frame.refs, id),
      unit: caseFigureWords[id][1],
      where,
      format,
    }));

/** By the figures now where they decide, else by the audit. */
const count = ({ audit, refs }: CaseFrame, result: CaseResult): CaseHeadline => {
  const now = refs.column("CaseChecks", "Result by the figures now");
  const said = `${refs.column("CaseChecks", "Result")},"${resultLabels[result]}"`;
  return {
    ...caseHeadlineWords[result],
    amount: audit.verdict.counts[result],
    formula: `COUNTIF(${now},"${resultLabels[result]}")+COUNTIFS(${now},"[z]",${said})`,
    unit: "checks",
    where: "CaseChecks",
    format: "count",
  };
};
