import { done, failed, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import type { Workbook } from "../../workbook/workbook";
import { isUntouched } from "../ourSheets";
import type { Sight } from "../sitting";
import { unwritten } from "../unwritten";
import { auditWorkbook } from "./auditWorkbook";
import { caseCellsRead } from "./caseCellsRead";
import type { CaseSitting } from "./caseSitting";
import { describedCase } from "./describedCase";
import { prepareCase, type CasePrepared } from "./prepareCase";
import { readCaseWorkbook, type CaseWorkbookRead } from "./readCaseWorkbook";

/** Sits down with the business case in a workbook. Nothing is read until the first step asks for it; `write` reads again and writes nothing when the cells are others by then. */
export const caseSittingWith = (workbook: Workbook, sight?: Sight): CaseSitting => {
  let reading: Promise<Outcome<CaseWorkbookRead>> | undefined;
  let seen = sight?.seen ?? null;
  const see = (cells: string | null): void => {
    seen = cells;
    sight?.onSeen(cells);
  };
  /** What a step makes of the case that a request comes to. */
  const preparer = async <T>(
    request: StatedCase,
    step: (prepared: CasePrepared, read: CaseWorkbookRead) => T | Promise<T>,
  ): Promise<Outcome<T>> => {
    const read = await (reading ??= readCaseWorkbook(workbook));
    if (!read.ok) return read;
    const prepared = prepareCase(read.value, request);
    const issues = [...read.issues, ...prepared.issues];
    return prepared.ok ? done(await step(prepared.value, read.value), issues) : failed(...issues);
  };
  return {
    read: (request) => preparer(request, ({ businessCase }) => businessCase),
    audit: (request) =>
      preparer(request, async (prepared, read) => {
        const sha256 = await caseCellsRead(read.readable, prepared.businessCase);
        const facts = { ...unwritten, input: { name: workbook.name, sha256 } };
        const { audit, proofs, report, set } = await describedCase(read, prepared, facts);
        see(sha256);
        return {
          audit,
          proofs,
          sheets: report.sheets.map(({ name }) => name),
          replaces: read.sets.some((earlier) => earlier.set === set),
          kept: read.sets.filter((earlier) => !isUntouched(earlier)),
        };
      }),
    write: async (request, product, onStep, onWritten) => {
      const telling = { onStep, onWritten, ...(seen === null ? {} : { seen }) };
      const run = await auditWorkbook(workbook, request, product, telling);
      reading = undefined;
      if (!run.ok) return run;
      const { audit: _found, ...written } = run.value;
      return done(written, run.issues);
    },
    readAgain: () => {
      reading = undefined;
      see(null);
    },
  };
};
