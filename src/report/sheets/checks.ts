import { calculatedByWords } from "../../text/calculatedBy";
import { aboveTable, type CheckTally } from "../above";
import type { SheetCheck } from "../checkDraft";
import { checkTable } from "../checkTable";
import type { Frame } from "../frame";
import type { Sheet } from "../sheetModel";

/** BB_Checks: expected, found, difference, tolerance and result in words. */
export const checksSheet = (frame: Frame, tally: CheckTally, checks: readonly SheetCheck[]): Sheet => ({
  name: frame.refs.sheet("Checks"),
  above: aboveTable(
    frame,
    {
      title: "Checks",
      notes: [
        calculatedByWords.backbench,
        "Where a side has no formula, it is what the program worked out when the run was made.",
        "A difference within the tolerance is shown as 0.",
        "“Cannot tell” is an honest answer and never counts as a pass.",
      ],
      source: "The other sheets of this set.",
      method:
        "Result = pass when the difference is within the tolerance: expected (1 at least) × check_tolerance of the inputs sheet.",
    },
    tally,
  ),
  table: checkTable(frame.refs.sheet("Checks"), checks, frame.refs.input("check_tolerance")),
  orientation: "landscape",
});
