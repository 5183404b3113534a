import type { BusinessCase } from "../model/businessCase";
import { caseCheckIds, type CaseFinding, type CaseVerdict } from "../model/caseCheck";
import type { CaseInputs } from "../model/caseInputs";
import type { Inputs } from "../model/inputs";
import { caseGround, type CaseGround } from "./caseGround";
import { checks } from "./checks";
import { verdictOf } from "./verdictOf";

/** A business case held against the ceiling: what the checks stood on, what each found, in METHOD's order, and what that says together. */
export interface Audit {
  readonly ground: CaseGround;
  readonly findings: readonly CaseFinding[];
  readonly verdict: CaseVerdict;
}

/** Runs every check on a case. Pure: the same case and inputs give the same audit. */
export const auditCase = (businessCase: BusinessCase, inputs: Inputs, caseInputs: CaseInputs): Audit => {
  const ground = caseGround(businessCase, inputs, caseInputs);
  const findings = caseCheckIds.map((id) => checks[id](ground));
  return { ground, findings, verdict: verdictOf(ground, findings) };
};
