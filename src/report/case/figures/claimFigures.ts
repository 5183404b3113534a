import { costOf } from "../../../model/costOf";
import type { CaseMoneyPart } from "../../../model/businessCase";
import type { Maybe } from "../../../model/missing";
import { partOf } from "../../../model/partOf";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame, CaseReferences } from "../caseFrame";
import { linesSum, unlessTotals } from "../partSum";
import { figureRow, whereKnown, type FigureRow } from "./figureRow";

/** What is claimed, what it is a part of, and what it costs. */
export const claimFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const { verdict, total, inScope } = audit;
  const claim = caseFigure(refs, "claim");
  const shareOf = (base: string): string => whereKnown([claim, base], `IF(${base}>0,${claim}/${base},"[x]")`);
  return [
    figureRow("claim", verdict.claim, unlessTotals(refs, linesSum(refs, "claim")), "CaseLines"),
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

/** What the case answers, else the partners' figures together where every partner has one. */
const baseFormula = (refs: CaseReferences, answer: string, header: string): string => {
  const each = refs.column("CasePartners", header);
  const partners = refs.column("CasePartners", "Partner");
  return `IF(ISNUMBER(${answer}),${answer},IF(AND(COUNT(${each})>0,COUNT(${each})=COUNTA(${partners})),SUM(${each}),"[x]"))`;
};

const costs = (lines: CaseFrame["audit"]["businessCase"]["lines"], refs: CaseReferences): readonly FigureRow[] => {
  const value = (part: CaseMoneyPart): Maybe => costOf(lines.filter((line) => line.part === part));
  return [
    figureRow("one_off_cost", value("one-off-cost"), linesSum(refs, "one-off-cost"), "CaseLines"),
    figureRow("running_cost", value("running-cost"), linesSum(refs, "running-cost"), "CaseLines"),
  ];
};
