import { done, failed, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import type { CaseFacts } from "../../report/case/caseFrame";
import { runWords } from "../../text/run";
import type { Workbook } from "../../workbook/workbook";
import type { RunTelling } from "../benchmarkWorkbook";
import { caseSet } from "../setKinds";
import { writeSet } from "../writeSet";
import { caseCellsRead } from "./caseCellsRead";
import type { CaseRun } from "./caseRun";
import { describedCase } from "./describedCase";
import { prepareCase } from "./prepareCase";
import { readCaseWorkbook } from "./readCaseWorkbook";

/**
 * The whole audit of the business case in one workbook: read, hold against the ceiling, report, write. Errors mean that nothing was written. The workbook answers
 * for a file or for Excel alike.
 */
export const auditWorkbook = async (
  workbook: Workbook,
  request: StatedCase,
  product: Pick<CaseFacts, "now" | "version">,
  { onStep, onWritten, seen }: RunTelling,
): Promise<Outcome<CaseRun>> => {
  onStep(runWords.readingCase);
  const read = await readCaseWorkbook(workbook);
  if (!read.ok) return read;
  const prepared = prepareCase(read.value, request);
  if (!prepared.ok) return failed(...read.issues, ...prepared.issues);
  const { readable, sets } = read.value;
  const { businessCase } = prepared.value;
  const sha256 = await caseCellsRead(readable, businessCase);
  if (seen !== undefined && seen !== sha256)
    return failed({ code: "run/changed-since-read", severity: "error", facts: { table: businessCase.name } });

  onStep(runWords.auditing);
  const facts = { ...product, input: { name: workbook.name, sha256 } };
  const { audit, report, proofs, set } = await describedCase(read.value, prepared.value, facts);

  onStep(runWords.writing);
  const written = await writeSet(workbook, { kind: caseSet, set, report, sets }, onWritten);
  if (!written.ok) return written;
  return done({ audit, proofs, ...written.value }, [...read.issues, ...prepared.issues, ...written.issues]);
};
