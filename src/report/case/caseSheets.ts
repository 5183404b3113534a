import type { CheckTally } from "../above";
import type { SheetCheck } from "../checkDraft";
import type { DefinedName, Sheet } from "../sheetModel";
import type { CaseFrame, CaseSheetId } from "./caseFrame";
import { caseAmountsSheet } from "./sheets/amounts";
import { caseAnswersSheet } from "./sheets/answers";
import { caseCashflowSheet } from "./sheets/cashflow";
import { caseCoverSheet } from "./sheets/cover";
import { caseFigureNames, caseFiguresSheet } from "./sheets/figures";
import { caseInputNames, caseInputsSheet } from "./sheets/inputs";
import { caseLinesSheet } from "./sheets/lines";
import { casePartnersSheet } from "./sheets/partners";
import { caseCeilingSheet } from "./sheets/ceiling";
import { caseChartsSheet } from "./sheets/charts";
import { caseChecksSheet } from "./sheets/checks";
import { caseClaimsSheet } from "./sheets/claims";
import { caseOptionsSheet } from "./sheets/options";
import { caseReadinessSheet } from "./sheets/readiness";
import { caseSensitivitySheet } from "./sheets/sensitivity";
import { caseWithdrawalSheet } from "./sheets/withdrawal";
import { caseProofsSheet } from "./sheets/proofs";
import { caseSourcesSheet } from "./sheets/sources";

/** Every sheet of an audit but the list of them. */
export const caseSheets = (
  frame: CaseFrame,
  tally: CheckTally,
  proofs: readonly SheetCheck[],
): Readonly<Partial<Record<CaseSheetId, Sheet | undefined>>> => ({
  CaseChecks: caseChecksSheet(frame, tally),
  CaseCeiling: caseCeilingSheet(frame, tally),
  CaseClaims: caseClaimsSheet(frame, tally),
  CaseWithdrawal: caseWithdrawalSheet(frame, tally),
  CaseSensitivity: caseSensitivitySheet(frame, tally),
  CaseOptions: caseOptionsSheet(frame, tally),
  CaseReadiness: caseReadinessSheet(frame, tally),
  CaseCharts: caseChartsSheet(frame, tally),
  CaseCover: caseCoverSheet(frame, tally),
  CaseCashflow: caseCashflowSheet(frame, tally),
  CaseInputs: caseInputsSheet(frame, tally),
  CaseLines: caseLinesSheet(frame, tally),
  CaseAnswers: caseAnswersSheet(frame, tally),
  CaseAmounts: caseAmountsSheet(frame, tally),
  CasePartners: casePartnersSheet(frame, tally),
  CaseFigures: caseFiguresSheet(frame, tally),
  CaseProofs: caseProofsSheet(frame, tally, proofs),
  CaseSources: caseSourcesSheet(frame, tally),
});

/** The names that formulas use: of the inputs, and of the figures that are worked out. */
export const caseNames = (frame: CaseFrame): readonly DefinedName[] => [
  ...caseInputNames(frame),
  ...caseFigureNames(frame),
];
