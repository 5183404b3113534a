import type { BusinessCase } from "../../../model/businessCase";
import type { Issue } from "../../../model/issue";
import type { StatedCase } from "../../../model/statedCase";
import type { CaseSeen } from "../../../run/case/caseSitting";
import type { WriteState } from "../../screens/props";
import type { CaseSeat } from "../seat";

interface Seated {
  readonly seat: CaseSeat;
}

/** The business case, as read for the request of `seat` unless an answer to it is still awaited or could not be given. */
export interface AtCase extends Seated {
  readonly at: "case";
  readonly businessCase: BusinessCase;
  /** The sheets of the workbook that a case may stand on. */
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
  readonly asking: boolean;
  /** Why the last change cannot be used; the case is then the one before it. */
  readonly refused: readonly Issue[];
  /** The last request that could be answered. */
  readonly answered: StatedCase;
}

export interface AtFindings extends Seated {
  readonly at: "findings";
  readonly seen: CaseSeen;
  readonly issues: readonly Issue[];
}

export interface AtWriteCase extends Seated {
  readonly at: "write-case";
  readonly seen: CaseSeen;
  readonly state: WriteState;
}

/** The screens of checking a business case. */
export type CaseScreen = AtCase | AtFindings | AtWriteCase;
