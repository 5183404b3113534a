import type { Check } from "../model/result";

/** A check with the formulas that make it again on the sheet. A side without a formula is what the core computed. */
export interface SheetCheck extends Check {
  readonly expectedFormula?: string;
  readonly foundFormula?: string;
}

/** A check before expected and found are held against each other. */
export type CheckDraft = Omit<SheetCheck, "result" | "tolerance">;
