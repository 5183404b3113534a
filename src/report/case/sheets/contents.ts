import { caseSheetPurposes } from "../../../text/sheets";
import { aboveTable, type CheckTally } from "../../above";
import { contentsTable, type Entry, type KindOfSheet } from "../../contentsTable";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame, CaseSheetId } from "../caseFrame";

/** Whether a sheet holds inputs, workings or outputs. SHEETS rule 16. */
const kinds: Readonly<Record<CaseSheetId, KindOfSheet>> = {
  CaseCover: "Output",
  CaseContents: "Output",
  CaseChecks: "Output",
  CaseCeiling: "Output",
  CaseClaims: "Output",
  CaseCashflow: "Output",
  CaseWithdrawal: "Output",
  CaseSensitivity: "Output",
  CaseOptions: "Output",
  CaseReadiness: "Output",
  CaseCharts: "Output",
  CaseInputs: "Input",
  CaseLines: "Input",
  CaseAnswers: "Input",
  CaseAmounts: "Working",
  CasePartners: "Working",
  CaseFigures: "Working",
  CaseProofs: "Check",
  CaseSources: "Output",
};

/** BB_CaseContents: a link to every sheet of an audit, in their fixed order. */
export const caseContentsSheet = (
  frame: CaseFrame,
  tally: CheckTally,
  entries: readonly Entry<CaseSheetId>[],
): Sheet => ({
  name: frame.refs.sheet("CaseContents"),
  above: aboveTable(
    frame,
    {
      title: "Contents",
      notes: [
        "Inputs may be changed; workings and outputs follow by formula. A sheet that somebody has edited is kept on the next audit and the new set is written beside it.",
        "The fingerprint is made from a sheet's text, numbers and formulas as they were written, so that an edit shows.",
      ],
      source: `Backbench ${frame.facts.version}, audit of ${frame.facts.now.replace("T", " ")}.`,
      method: "One row a sheet, in the order in which they stand. Findings first, then what they rest on.",
    },
    tally,
    "CaseCover",
  ),
  table: contentsTable(frame.refs.sheet("CaseContents"), entries, { purposes: caseSheetPurposes, kinds }),
  orientation: "portrait",
});
