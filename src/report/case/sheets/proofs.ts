import { calculatedByWords } from "../../../text/calculatedBy";
import { aboveTable, type CheckTally } from "../../above";
import type { SheetCheck } from "../../checkDraft";
import { checkTable } from "../../checkTable";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";

/** BB_CaseProofs: what the sheets of an audit check of themselves. */
export const caseProofsSheet = (frame: CaseFrame, tally: CheckTally, proofs: readonly SheetCheck[]): Sheet => ({
  name: frame.refs.sheet("CaseProofs"),
  above: aboveTable(
    frame,
    {
      title: "Proofs: what these sheets check of themselves",
      notes: [
        calculatedByWords.backbench,
        "These are checks on the sheets and not on the business case, which has a sheet of its own: one that fails means that a figure here must not be used.",
        "Where a side has no formula, it is what the program worked out when the audit was made.",
        "A difference within the tolerance is shown as 0. “Cannot tell” is an honest answer and never counts as a pass.",
      ],
      source: "The other sheets of this set.",
      method:
        "Result = pass when the difference is within the tolerance: expected (1 at least) × check_tolerance of the inputs sheet.",
    },
    tally,
  ),
  table: checkTable(frame.refs.sheet("CaseProofs"), proofs, frame.refs.input("check_tolerance")),
  orientation: "landscape",
});
