import { amountCell } from "../../model/amountCell";
import type { CaseLine } from "../../model/businessCase";
import type { CaseAudit } from "../../model/caseAudit";
import type { CaseCheckId, CaseFinding, ClaimVerdict } from "../../model/caseCheck";
import { rangeOf, type CellRange, type CellRef } from "../../model/cells";
import { isRoundNumber } from "../../model/isRoundNumber";
import { isKnown, missing, type Maybe } from "../../model/missing";
import { functionLabels } from "../../text/functions";
import type { CaseFrame } from "./caseFrame";
import { caseLineRows } from "./caseLineRows";

/** A claimed saving and what becomes of it; without a verdict where the case claims nothing. */
export interface ClaimRow {
  readonly code: string;
  readonly verdict: ClaimVerdict | null;
  readonly function: string;
  readonly amount: Maybe;
  /** The amount where it is a round number, else nothing. */
  readonly round: Maybe;
  /** The checks whose pounds are made of this claim among others. */
  readonly countedBy: readonly CaseCheckId[];
}

/** A row a claim, in the case's order. */
export const claimRows = (frame: CaseFrame): readonly ClaimRow[] => {
  const { audit } = frame;
  const claims = caseLineRows(frame).filter(({ part }) => part === "claim");
  const rows = audit.verdict.claims.flatMap((verdict, place): readonly ClaimRow[] => {
    const row = claims[place];
    if (!row?.line) return [];
    return [
      {
        code: row.code,
        verdict,
        function: row.function === null ? "[z]" : functionLabels[row.function],
        amount: verdict.pounds,
        round: roundPart(audit, verdict.pounds),
        countedBy: countedBy(audit.findings, row.line),
      },
    ];
  });
  const untold = missing("not-stated");
  return rows.length > 0
    ? rows
    : [{ code: "[z]", verdict: null, function: "[z]", amount: untold, round: untold, countedBy: [] }];
};

const roundPart = ({ caseInputs, inputs }: CaseAudit, amount: Maybe): Maybe => {
  if (!isKnown(amount)) return amount;
  return isRoundNumber(amount, caseInputs.round_number, inputs.check_tolerance) ? Math.abs(amount) : 0;
};

/** Those that speak against a claim one by one, or whose pounds are the claims that say something. */
const countedBy = (findings: readonly CaseFinding[], line: CaseLine): readonly CaseCheckId[] => {
  const cell = amountCell(line);
  return findings
    .filter(({ id, result, pounds, against, cells }) => {
      if (result === "pass" || !isKnown(pounds)) return false;
      if (id === "double-counting") return against?.some((one) => isIn(rangeOf(one), cell)) ?? false;
      return (id === "failure-demand" || id === "multiplier-as-cash") && cells.some((range) => isIn(range, cell));
    })
    .map(({ id }) => id);
};

const isIn = ({ sheet, top, bottom, left, right }: CellRange, at: CellRef): boolean =>
  at.sheet === sheet && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
