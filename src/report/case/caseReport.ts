import type { CaseAudit } from "../../model/caseAudit";
import type { Check } from "../../model/result";
import { tallyOf } from "../checks";
import { withContents } from "../contentsTable";
import { assertRules } from "../rules/assertRules";
import type { Report } from "../sheetModel";
import { caseReferencesOf, caseSheetIds, type CaseFacts, type CaseFrame } from "./caseFrame";
import { caseProofs } from "./caseProofs";
import { caseNames, caseSheets } from "./caseSheets";
import { caseContentsSheet } from "./sheets/contents";

/** The sheets of an audit as data, and what they check of themselves: a proof that fails is our own mistake, and no finding on the case. */
export interface CaseWritten {
  readonly report: Report;
  readonly proofs: readonly Check[];
}

/**
 * Describes every sheet of an audit: tables, formulas with the values the core computed, names and charts. Nothing is written yet, and the same audit and facts give
 * the same sheets.
 */
export const caseReportOf = async (audit: CaseAudit, facts: CaseFacts): Promise<CaseWritten> => {
  const frame: CaseFrame = { audit, facts, refs: caseReferencesOf(facts.set) };
  const proofs = caseProofs(frame);
  const tally = tallyOf(proofs);
  const sheets = await withContents(
    caseSheetIds,
    caseSheets(frame, tally, proofs),
    "CaseContents",
    (entries) => caseContentsSheet(frame, tally, entries),
    frame.refs.sheet,
  );
  const report: Report = { sheets, names: caseNames(frame) };
  assertRules(report);
  return { report, proofs };
};
