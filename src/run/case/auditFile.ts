import { done, failed, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import { runWords } from "../../text/run";
import { openFile } from "../../workbook/openFile";
import type { WorkbookFile } from "../benchmarkFile";
import type { OnStep } from "../request";
import { auditWorkbook } from "./auditWorkbook";
import type { CaseRun } from "./caseRun";

/** An audit of a file: what it found, and the bytes of the audited workbook. */
export interface CaseFileRun {
  readonly run: CaseRun;
  readonly bytes: Uint8Array;
}

/** Audits the business case in a workbook file, all in memory. `now` is ISO 8601 to the minute. */
export const auditFile = async (
  { name, bytes, gunzip }: WorkbookFile,
  request: StatedCase,
  product: { readonly now: string; readonly version: string },
  onStep: OnStep,
): Promise<Outcome<CaseFileRun>> => {
  onStep(runWords.opening);
  const workbook = await openFile(bytes, name, { gunzip });
  if (!workbook.ok) return workbook;
  const run = await auditWorkbook(workbook.value, request, product, { onStep });
  const issues = [...workbook.issues, ...run.issues];
  return run.ok ? done({ run: run.value, bytes: workbook.value.bytes() }, issues) : failed(...issues);
};
