import { sensitivityOf } from "../ceiling/sensitivity";
import type { BusinessCase } from "../model/businessCase";
import type { CaseAudit } from "../model/caseAudit";
import { caseCheckIds } from "../model/caseCheck";
import type { CaseInputs } from "../model/caseInputs";
import type { Inputs } from "../model/inputs";
import { isKnown } from "../model/missing";
import { costOf } from "../model/costOf";
import { breakEvenClaim, breakEvenPart } from "./arithmetic/breakEven";
import { netPresentValue } from "./arithmetic/cashFlow";
import { paybackOf } from "./arithmetic/payback";
import { withdrawalsOf } from "./arithmetic/withdrawal";
import { caseGround } from "./caseGround";
import { checks } from "./checks";
import { claimReading } from "./claimReading";
import { displacementScenarios } from "./displacementScenarios";
import { partnerSavings } from "./partnerSavings";
import { verdictOf } from "./verdictOf";

/** Runs every check on a case. Pure: the same case and inputs give the same audit. */
export const auditCase = (businessCase: BusinessCase, inputs: Inputs, caseInputs: CaseInputs): CaseAudit => {
  const ground = caseGround(businessCase, inputs, caseInputs);
  const { answer: _answer, lines, ...figures } = ground;
  const findings = caseCheckIds.map((id) => checks[id](ground));
  const { sure } = claimReading(ground);
  const savings = partnerSavings(ground, sure);
  const running = costOf(lines("running-cost"));
  const part = breakEvenPart(figures.flow);
  return {
    ...figures,
    payback: paybackOf(figures.flow.map(({ cumulative }) => cumulative)),
    netPresentValue: netPresentValue(figures.flow),
    breakEven: { part, claim: breakEvenClaim(sure, part) },
    partnerSavings: savings,
    withdrawals: isKnown(running) ? withdrawalsOf(savings, running) : [],
    sensitivity: sensitivityOf(figures.total.value, inputs),
    displacement: displacementScenarios(ground),
    findings,
    verdict: verdictOf(ground, findings),
  };
};
