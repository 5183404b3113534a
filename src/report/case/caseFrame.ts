import type { CaseAudit } from "../../model/caseAudit";
import type { StatedCase } from "../../model/statedCase";
import { referencesTo, type ReferencesTo } from "../references";

/** Facts of an audit that the core must not know, as those of a benchmark's run. */
export interface CaseFacts {
  /** When the audit was made, ISO 8601 to the minute. */
  readonly now: string;
  /** Version of the product. */
  readonly version: string;
  /** The workbook's name, and a SHA-256 over the cells of the sheets that the case was read from. */
  readonly input: { readonly name: string; readonly sha256: string };
  /** What was said of the case, now or on the sheets of an earlier audit. */
  readonly stated: StatedCase;
  /** `BB`, or `BB2`, `BB3`, … when an edited earlier set is kept. */
  readonly set: string;
}

/** All that a sheet of an audit is described from. */
export interface CaseFrame {
  readonly audit: CaseAudit;
  readonly facts: CaseFacts;
  readonly refs: CaseReferences;
}

/** The sheets of an audit, in their order; a set of their own, beside a benchmark's. */
export const caseSheetIds = [
  "CaseCover",
  "CaseContents",
  "CaseChecks",
  "CaseCeiling",
  "CaseClaims",
  "CaseCashflow",
  "CaseWithdrawal",
  "CaseSensitivity",
  "CaseOptions",
  "CaseReadiness",
  "CaseCharts",
  "CaseInputs",
  "CaseLines",
  "CaseAnswers",
  "CaseAmounts",
  "CasePartners",
  "CaseFigures",
  "CaseProofs",
  "CaseSources",
] as const;

export type CaseSheetId = (typeof caseSheetIds)[number];

/** How the formulas of an audit's sheets name things. */
export type CaseReferences = ReferencesTo<CaseSheetId>;

/** The references of an audit's set: `BB_CaseLines`, and names as `bb_case_yield_realistic`, beside those of a benchmark. */
export const caseReferencesOf = (set: string): CaseReferences =>
  referencesTo<CaseSheetId>(set, {
    contents: "CaseContents",
    checks: "CaseProofs",
    inputs: "CaseInputs",
    // Not “checks”, which are those on the case: “all passed” above a failing case would mislead.
    called: { checks: "Proofs of these sheets", sheet: "the proofs sheet" },
    inputPrefix: `${set.toLowerCase()}_case_`,
  });
