import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase } from "../../../src/model/businessCase";
import { referenceCaseInputs, type CaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs, type Inputs } from "../../../src/model/inputs";
import type { StatedCase } from "../../../src/model/statedCase";
import { caseReportOf, type CaseWritten } from "../../../src/report/case/caseReport";
import { product } from "../../run/runs";

/** What an audit is made with besides the case. */
export interface AuditedWith {
  readonly inputs?: Partial<Inputs>;
  readonly caseInputs?: Partial<CaseInputs>;
  readonly stated?: StatedCase;
}

/** The sheets of an audit and what they check of themselves; frozen facts, so that the same sheets come out every time. */
export const caseWritten = (
  of: BusinessCase,
  { inputs, caseInputs, stated = {} }: AuditedWith = {},
): Promise<CaseWritten> =>
  caseReportOf(auditCase(of, { ...referenceInputs, ...inputs }, { ...referenceCaseInputs, ...caseInputs }), {
    ...product,
    input: { name: "business-case.xlsx", sha256: "0123456789abcdef".repeat(4) },
    stated,
    set: "BB",
  });
