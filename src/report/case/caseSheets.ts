import type { CheckTally } from "../above";
import type { SheetCheck } from "../checkDraft";
import type { Sheet } from "../sheetModel";
import type { CaseFrame, CaseSheetId } from "./caseFrame";
import { caseProofsSheet } from "./sheets/proofs";

/** Every sheet of an audit but the list of them. */
export const caseSheets = (
  frame: CaseFrame,
  tally: CheckTally,
  proofs: readonly SheetCheck[],
): Readonly<Partial<Record<CaseSheetId, Sheet | undefined>>> => ({
  CaseProofs: caseProofsSheet(frame, tally, proofs),
});
