import type { CheckDraft, SheetCheck } from "../checkDraft";
import { settled } from "../settled";
import type { CaseFrame } from "./caseFrame";

/** Every check that ships with an audit's sheets, on the sheets themselves. SHEETS rule 25. */
export const caseProofs = (frame: CaseFrame): readonly SheetCheck[] => {
  const drafts: readonly CheckDraft[] = [];
  return drafts.map((draft) => settled(draft, frame.audit.inputs.check_tolerance));
};
