import type { BusinessCase } from "../../model/businessCase";
import type { CaseAudit } from "../../model/caseAudit";
import type { Outcome } from "../../model/issue";
import type { Check } from "../../model/result";
import type { StatedCase } from "../../model/statedCase";
import type { OnWritten } from "../../workbook/workbook";
import type { EarlierSet } from "../ourSheets";
import type { OnStep } from "../request";
import type { SetWritten } from "../writeSet";

/** A case as audited, before anything is written. Plain data, so that it can be sent to another thread. */
export interface CaseSeen {
  readonly audit: CaseAudit;
  /** What the sheets check of themselves: expected and found. */
  readonly proofs: readonly Check[];
  /** The names of the sheets that a write would add, in order. */
  readonly sheets: readonly string[];
  /** Whether they take the place of an earlier audit's sheets. */
  readonly replaces: boolean;
  /** Earlier audits' sets that stay, because somebody has touched them. */
  readonly kept: readonly EarlierSet[];
}

/** What a write has done. */
export interface CaseWriteRun extends SetWritten {
  readonly proofs: readonly Check[];
}

/** One person's sitting with the business case in one workbook, step by step, as `Sitting` is with its cost table. */
export interface CaseSitting {
  /** The case as found, with what is stated now or was remembered; fails where the workbook holds none. */
  read(request: StatedCase): Promise<Outcome<BusinessCase>>;
  audit(request: StatedCase): Promise<Outcome<CaseSeen>>;
  /** Reads again and writes; nothing is written when the cells that the audit was seen of are others by then. */
  write(
    request: StatedCase,
    product: { readonly now: string; readonly version: string },
    onStep: OnStep,
    onWritten: OnWritten,
  ): Promise<Outcome<CaseWriteRun>>;
  /** Forgets what was read, so that the next step reads the workbook again. */
  readAgain(): void;
}
