import type { CaseAudit } from "../../model/caseAudit";
import { paybackYear, type CashFlowYear } from "../../model/caseFlow";
import type { Withdrawal } from "../../model/caseWithdrawal";
import type { Issue } from "../../model/issue";
import { partOf } from "../../model/partOf";
import { casesJson, figureJson, type Json } from "../figureJson";
import { issueJson } from "../issueJson";
import { proofJson } from "../proofJson";
import { caseReadJson } from "./caseReadJson";
import type { CaseRun } from "./caseRun";
import { checkJson, claimJson, spelt } from "./checkJson";

/** The result of an audit in the documented, stable shape of `--json` (docs/json.md). */
export const caseJson = ({ audit, proofs, sheets }: CaseRun, issues: readonly Issue[]): Json => {
  const { verdict, findings, flow, payback, netPresentValue, breakEven, withdrawals, displacement } = audit;
  const { pass, fail } = verdict.counts;
  return {
    ...caseReadJson(audit),
    verdict: {
      stands: spelt(verdict.stands),
      pass,
      fail,
      cannotTell: verdict.counts["cannot-tell"],
      ...figureJson("claim", verdict.claim),
      ...figureJson("aboveRealistic", verdict.above.realistic),
      ...figureJson("aboveBest", verdict.above.best),
    },
    claims: verdict.claims.map(claimJson),
    checks: findings.map(checkJson),
    ceiling: ceilingJson(audit),
    cashflow: flow.map(yearJson),
    payback: { is: spelt(payback.is), ...figureJson("year", paybackYear(payback)) },
    ...figureJson("netPresentValue", netPresentValue),
    breakEven: { ...figureJson("part", breakEven.part), ...figureJson("claim", breakEven.claim) },
    withdrawals: withdrawals.map(withdrawalJson),
    displacement: {
      ...figureJson("stated", displacement.stated),
      ...figureJson("surveyLow", displacement.surveyLow),
      ...figureJson("surveyMid", displacement.surveyMid),
    },
    sensitivity: audit.sensitivity.map((point) => ({
      share: point.share,
      yield: point.yield,
      ...figureJson("ceiling", point.ceiling),
    })),
    inputs: Object.entries({ ...audit.inputs, ...audit.caseInputs }).map(([name, value]) => ({ name, value })),
    proofs: proofs.map(proofJson),
    sheets,
    issues: issues.map(issueJson),
  };
};

const ceilingJson = ({ topDown, bottomUp, ceiling, total, inScope, verdict: { claim } }: CaseAudit): Json => ({
  ...casesJson(ceiling),
  topDown: casesJson(topDown),
  bottomUp: casesJson(bottomUp),
  ...figureJson("totalExpenditure", total.value),
  ...figureJson("inScope", inScope.value),
  ...figureJson("claimOfTotal", partOf(claim, total.value)),
  ...figureJson("claimOfInScope", partOf(claim, inScope.value)),
});

const yearJson = ({ heading, factor, ...year }: CashFlowYear): Json => ({
  year: heading,
  ...figureJson("saving", year.saving),
  ...figureJson("expected", year.expected),
  ...figureJson("oneOffCost", year.oneOffCost),
  ...figureJson("runningCost", year.runningCost),
  ...figureJson("net", year.net),
  ...figureJson("cumulative", year.cumulative),
  factor,
  ...figureJson("discounted", year.discounted),
});

const withdrawalJson = ({ leaving, worst, best }: Withdrawal): Json => ({ leaving, worst, best });
