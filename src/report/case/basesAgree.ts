import type { CaseAudit } from "../../model/caseAudit";
import { isKnown, type Maybe } from "../../model/missing";
import type { CaseReferences } from "./caseFrame";

/**
 * Whether total expenditure and the cost in scope can both be right: the part is no more than the whole, and neither is another than what the partners' own figures
 * come to, but for rounding. A ceiling on bases that cannot both be right is none.
 */
export const basesAgree = ({ total, inScope, businessCase: { partners }, caseInputs }: CaseAudit): boolean => {
  const [all, scope] = [total.value, inScope.value];
  if (isKnown(all) && isKnown(scope) && scope > all) return false;
  const agrees = (stated: Maybe, each: readonly Maybe[]): boolean => {
    const known = each.filter(isKnown);
    if (!isKnown(stated) || known.length === 0 || known.length < each.length) return true;
    const sum = known.reduce((before, one) => before + one, 0);
    return Math.abs(stated - sum) <= caseInputs.rounding_part * stated;
  };
  return (
    agrees(
      all,
      partners.map(({ totalExpenditure }) => totalExpenditure.value),
    ) &&
    agrees(
      scope,
      partners.map(({ inScope: own }) => own.value),
    )
  );
};

/** The same as a formula, `Yes` or `No`; `total` and `inScope` refer to the two bases. A base that is no number contradicts nothing. */
export const basesAgreeFormula = (refs: CaseReferences, total: string, inScope: string): string => {
  const differs = (stated: string, header: string): string => {
    const each = refs.column("CasePartners", header);
    return `AND(COUNT(${each})=ROWS(${each}),IFERROR(ABS(${stated}-SUM(${each}))>${refs.input("rounding_part")}*${stated},FALSE))`;
  };
  return `IF(OR(IFERROR(${inScope}-${total}>0,FALSE),${differs(total, "Total expenditure (£)")},${differs(inScope, "Cost in scope (£)")}),"No","Yes")`;
};
