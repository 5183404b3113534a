import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase } from "../../../src/model/businessCase";
import type { CaseAudit } from "../../../src/model/caseAudit";
import { referenceCaseInputs, type CaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import type { Report } from "../../../src/report/sheetModel";
import { calculated, type Calculated, type UserCells } from "./calculated";
import { caseWritten } from "./caseWritten";
import { onCells } from "./onCells";

/** An audit's sheets, and what their formulas come to over the cells of the case. */
export interface CaseReport {
  readonly audit: CaseAudit;
  readonly report: Report;
  readonly cells: UserCells;
  readonly made: Calculated;
}

/** The sheets of an audit of a case whose figures stand in cells. */
export const caseReport = async (
  businessCase: BusinessCase,
  caseInputs: CaseInputs = referenceCaseInputs,
): Promise<CaseReport> => {
  const { of, cells } = onCells(businessCase);
  const { report } = await caseWritten(of, { caseInputs });
  return { audit: auditCase(of, referenceInputs, caseInputs), report, cells, made: calculated(report, cells) };
};
