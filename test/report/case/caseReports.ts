import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase } from "../../../src/model/businessCase";
import type { CaseAudit } from "../../../src/model/caseAudit";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import type { CaseWritten } from "../../../src/report/case/caseReport";
import type { Report } from "../../../src/report/sheetModel";
import { calculated, type Calculated, type UserCells } from "./calculated";
import { caseWritten } from "./caseWritten";
import { onCells, type OnCells } from "./onCells";

/** An audit's sheets, what they check of themselves, and what their formulas come to over the cells of the case. */
export interface CaseReport {
  readonly audit: CaseAudit;
  readonly report: Report;
  readonly proofs: CaseWritten["proofs"];
  readonly cells: UserCells;
  readonly made: Calculated;
}

/** The sheets of an audit of a case whose figures stand in cells. */
export const caseReport = (businessCase: BusinessCase): Promise<CaseReport> => reportOn(onCells(businessCase));

/** The sheets of an audit of a case as it stands, and of the cells that it was read from. */
export const reportOn = async ({ of, cells }: OnCells): Promise<CaseReport> => {
  const { report, proofs } = await caseWritten(of);
  const audit = auditCase(of, referenceInputs, referenceCaseInputs);
  return { audit, report, proofs, cells, made: calculated(report, cells) };
};
