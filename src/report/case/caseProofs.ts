import type { CaseMoneyPart } from "../../model/businessCase";
import { caseCheckIds } from "../../model/caseCheck";
import { isKnown, missing, type Maybe } from "../../model/missing";
import type { CheckDraft, SheetCheck } from "../checkDraft";
import { settled } from "../settled";
import { caseFigure } from "./caseFigure";
import type { CaseFrame } from "./caseFrame";
import { cashProofs } from "./cashProofs";

/** Every check that ships with an audit's sheets, on the sheets themselves. SHEETS rule 25. */
export const caseProofs = (frame: CaseFrame): readonly SheetCheck[] =>
  [claims(frame), ...cashProofs(frame), partners(frame), checks(frame), ceiling(frame)].map((draft) =>
    settled(draft, frame.audit.inputs.check_tolerance),
  );

/** What is known of amounts, together. */
const sumKnown = (amounts: readonly Maybe[]): number =>
  amounts.filter(isKnown).reduce((sum: number, amount) => sum + amount, 0);

const claims = ({ audit, refs }: CaseFrame): CheckDraft => {
  const part: CaseMoneyPart = "claim";
  return {
    id: "claims-in-claims-out",
    label: "The claims that are judged add up to the claims among the case's lines",
    expected: sumKnown(audit.businessCase.lines.filter((line) => line.part === part).map(({ annual }) => annual.value)),
    found: sumKnown(audit.verdict.claims.map(({ pounds }) => pounds)),
    expectedFormula: `SUMIFS(${refs.column("CaseLines", "Amount (£)")},${refs.column("CaseLines", "Part")},"${part}")`,
    foundFormula: `SUM(${refs.column("CaseClaims", "Amount (£ a year)")})`,
  };
};

const partners = ({ audit, refs }: CaseFrame): CheckDraft => {
  const savings = refs.column("CasePartners", "Saving (£ a year)");
  const none = audit.partnerSavings.length === 0;
  const known = (formula: string): string => `IF(COUNT(${savings})>0,${formula},"[x]")`;
  return {
    id: "partner-savings-sum",
    label: "The partners' savings add up to the claim",
    expected: none ? missing("not-comparable") : audit.verdict.claim,
    found: none ? missing("not-comparable") : sumKnown(audit.partnerSavings.map(({ saving }) => saving)),
    expectedFormula: known(caseFigure(refs, "claim")),
    foundFormula: known(`SUM(${savings})`),
  };
};

const checks = ({ audit: { verdict }, refs }: CaseFrame): CheckDraft => {
  const { pass, fail, "cannot-tell": untold } = verdict.counts;
  const counts = `INDEX(${refs.column("CaseCover", "Amount")},MATCH("Checks that pass",${refs.column("CaseCover", "Headline figure")},0))`;
  const others = ["Checks that fail", "Checks that cannot tell"].map((label) =>
    counts.replace("Checks that pass", label),
  );
  return {
    id: "checks-counted",
    label: "Checks that pass, fail or cannot tell are together every check of the method",
    expected: caseCheckIds.length,
    found: pass + fail + untold,
    expectedFormula: `COUNTA(${refs.column("CaseChecks", "Check code")})`,
    foundFormula: [counts, ...others].join("+"),
  };
};

const ceiling = ({ audit, refs }: CaseFrame): CheckDraft => {
  const limit = caseFigure(refs, "ceiling_realistic");
  const bounds = `${caseFigure(refs, "top_down_realistic")},${caseFigure(refs, "bottom_up_realistic")}`;
  const lowest = Math.min(...[audit.topDown.realistic, audit.bottomUp.realistic].filter(isKnown));
  const { realistic } = audit.ceiling;
  return {
    id: "ceiling-is-lower-bound",
    label: "Pounds by which the realistic ceiling exceeds the lower of its bounds",
    expected: isKnown(realistic) ? 0 : missing("not-comparable"),
    found: isKnown(realistic) ? Math.max(0, realistic - lowest) : missing("not-comparable"),
    expectedFormula: `IF(ISNUMBER(${limit}),0,"[x]")`,
    foundFormula: `IF(ISNUMBER(${limit}),MAX(0,${limit}-MIN(${bounds})),"[x]")`,
  };
};
