import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import type { Scale } from "../../../model/money";
import { givenUnit } from "../../detect/money/asStated";
import { scaleIn } from "../../detect/units/scaleIn";
import type { LedgerFrame } from "../columns/ledgerFrame";
import type { LedgerRoles } from "../columns/ledgerRoles";

/** A ledger's unit, and what it rests on. */
export interface LedgerUnit {
  readonly scale: Scale;
  /** What the ledger's own words and figures say. */
  readonly scaleAsRead: Scale;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** As the person, the header of the amounts or a title says; else pounds, as transactions are kept, which pence prove. */
export const unitOfLedger = (frame: LedgerFrame, { amount }: LedgerRoles, given: Scale | undefined): LedgerUnit => {
  const header = amount?.column.header ?? "";
  const texts = [header, ...[...frame.titles].reverse().map(({ text }) => text), frame.grid.sheet];
  const text = texts.find((each) => scaleIn(each) !== undefined && (each.length <= 60 || scaleIn(each) !== 1));
  const stated = text === undefined ? undefined : scaleIn(text);
  const scaleAsRead = stated ?? 1;
  if (given !== undefined) return { scale: given, scaleAsRead, evidence: [givenUnit(given)], issues: [] };
  const hasPence = (amount?.column.content.pence ?? none) > 0;
  const evidence: Evidence = {
    decision: "unit",
    value: String(scaleAsRead),
    because:
      text === undefined
        ? hasPence
          ? "amounts have pence"
          : "no unit is stated: pounds assumed"
        : `“${text.slice(0, 80)}”`,
    confidence: text === undefined && !hasPence ? 0.4 : 0.95,
  };
  const { sheet } = frame.grid;
  const issue: Issue = { code: "table/unit-not-stated", severity: "warning", at: { sheet } };
  return {
    scale: scaleAsRead,
    scaleAsRead,
    evidence: [evidence],
    issues: stated === undefined && !hasPence ? [issue] : [],
  };
};

const none = 0;
