import type { CaseAudit } from "../../model/caseAudit";
import type { CaseWriteRun } from "./caseSitting";

/** What an audit found, and what it wrote. */
export interface CaseRun extends CaseWriteRun {
  readonly audit: CaseAudit;
}
