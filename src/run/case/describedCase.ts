import { auditCase } from "../../audit/auditCase";
import type { CaseAudit } from "../../model/caseAudit";
import type { CaseFacts } from "../../report/case/caseFrame";
import { caseReportOf, type CaseWritten } from "../../report/case/caseReport";
import { nextSet } from "../ourSheets";
import type { CasePrepared } from "./prepareCase";
import type { CaseWorkbookRead } from "./readCaseWorkbook";

/** What an audit found, and its sheets as data, for the set that a write would make. */
export interface CaseDescribed extends CaseWritten {
  readonly audit: CaseAudit;
  readonly set: string;
}

/** Holds a case against the ceiling and describes the sheets; nothing is written. */
export const describedCase = async (
  { sets }: CaseWorkbookRead,
  { businessCase, inputs, caseInputs, stated }: CasePrepared,
  facts: Pick<CaseFacts, "now" | "version" | "input">,
): Promise<CaseDescribed> => {
  const audit = auditCase(businessCase, inputs, caseInputs);
  const set = nextSet(sets);
  return { ...(await caseReportOf(audit, { ...facts, set, stated })), audit, set };
};
