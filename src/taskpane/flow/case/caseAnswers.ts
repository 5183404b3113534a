import type { BusinessCase } from "../../../model/businessCase";
import { done, type Outcome } from "../../../model/issue";
import type { StatedCase } from "../../../model/statedCase";
import type { CaseSeen } from "../../../run/case/caseSitting";
import type { Desk } from "../../desk/desk";
import { remembering } from "../remembering";

type Ask<T> = (request: StatedCase) => Promise<Outcome<T>>;

/** The case as read, and the sheets of the workbook among which a person may choose those it stands on. */
export interface CaseRead {
  readonly businessCase: BusinessCase;
  readonly sheets: readonly string[];
}

/** What the desk says to each step's question; going back and forth asks nothing twice. */
export interface CaseAnswers {
  readonly read: Ask<CaseRead>;
  readonly seen: Ask<CaseSeen>;
}

/** Answers from a desk, nothing asked yet. */
export const caseAnswersOf = (desk: Desk): CaseAnswers => {
  const sheets = remembering((_all: object) => desk.sheetNames());
  return {
    read: remembering(async (request) => {
      const [read, names] = [await desk.readCase(request), await sheets({})];
      if (!read.ok) return read;
      return names.ok ? done({ businessCase: read.value, sheets: names.value }, read.issues) : names;
    }),
    seen: remembering((request) => desk.auditCase(request)),
  };
};
