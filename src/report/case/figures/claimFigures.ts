import { costOf } from "../../../model/costOf";
import type { CaseMoneyPart } from "../../../model/businessCase";
import type { Maybe } from "../../../model/missing";
import { partOf } from "../../../model/partOf";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame, CaseReferences } from "../caseFrame";
import { linesSum } from "../partSum";
import { figureRow, whereKnown, type FigureRow } from "./figureRow";

/** What is claimed, what it is a part of, and what it costs. */
export const claimFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const { verdict, total, inScope } = audit;
  const claim = caseFigure(refs, "claim");
  const shareOf = (base: string): string => whereKnown([claim, base], `IF(${base}>0,${claim}/${base},"[x]")`);
  return [
    figureRow("claim", verdict.claim, claimFormula(refs), "CaseLines"),
    figureRow(
      "total_expenditure",
      total.value,
      baseFormula(refs, answerIn(refs, "total-expenditure"), "Total expenditure (£)"),
      "CaseAnswers",
    ),
    figureRow(
      "in_scope_cost",
      inScope.value,
      baseFormula(refs, answerIn(refs, "in-scope-cost"), "Cost in scope (£)"),
      "CaseAnswers",
    ),
    figureRow(
      "claim_share_of_total",
      partOf(verdict.claim, total.value),
      shareOf(caseFigure(refs, "total_expenditure")),
      "CaseFigures",
    ),
    figureRow(
      "claim_share_of_in_scope",
      partOf(verdict.claim, inScope.value),
      shareOf(caseFigure(refs, "in_scope_cost")),
      "CaseFigures",
    ),
    ...costs(audit.businessCase.lines, refs),
  ];
};

/** The claims together, unless one cannot be read, is negative or seems to be a total of others. */
const claimFormula = (refs: CaseReferences): string => {
  const parts = `${refs.column("CaseLines", "Part")},"claim"`;
  const doubts = [
    `COUNTIFS(${parts},${refs.column("CaseLines", "Amount (£)")},"<0")`,
    `COUNTIFS(${parts},${refs.column("CaseLines", "Seems a total of others")},"Yes")`,
  ];
  return `IF(${doubts.join("+")}>0,"[x]",${linesSum(refs, "claim")})`;
};

/** What the case answers, else the partners' figures together where every partner has one. */
const baseFormula = (refs: CaseReferences, answer: string, header: string): string => {
  const each = refs.column("CasePartners", header);
  const partners = refs.column("CasePartners", "Partner");
  return `IF(ISNUMBER(${answer}),${answer},IF(AND(COUNT(${each})>0,COUNT(${each})=COUNTA(${partners})),SUM(${each}),"[x]"))`;
};

/** A cost below nothing is a saving or a slip, and no cost. */
const costs = (lines: CaseFrame["audit"]["businessCase"]["lines"], refs: CaseReferences): readonly FigureRow[] => {
  const value = (part: CaseMoneyPart): Maybe => costOf(lines.filter((line) => line.part === part));
  const formula = (part: CaseMoneyPart): string =>
    `IF(COUNTIFS(${refs.column("CaseLines", "Part")},"${part}",${refs.column("CaseLines", "Amount (£)")},"<0")>0,"[x]",${linesSum(refs, part)})`;
  return [
    figureRow("one_off_cost", value("one-off-cost"), formula("one-off-cost"), "CaseLines"),
    figureRow("running_cost", value("running-cost"), formula("running-cost"), "CaseLines"),
  ];
};
