import type { ReactElement } from "react";
import { caseCheckIds, type CaseFinding } from "../../../model/caseCheck";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import type { InExcel } from "../../desk/desk";
import { Pages } from "../parts/Pages";
import { CheckEntry } from "./CheckEntry";

interface CheckListProps {
  readonly findings: readonly CaseFinding[];
  readonly excel: InExcel | null;
}

/** Checks one by one, in METHOD's order, and all at once: there are few. */
export const CheckList = ({ findings, excel }: CheckListProps): ReactElement => (
  <Pages of={words.checksOf} items={findings} size={caseCheckIds.length} apart>
    {(finding) => <CheckEntry finding={finding} excel={excel} />}
  </Pages>
);
