import type { CaseReferences } from "./caseFrame";

/** `Yes` where total expenditure and the cost in scope can both be right, as `basesContradict` has it, else `No`; `total` and `inScope` refer to the two. A ceiling on bases that cannot both be right is none. */
export const basesAgreeFormula = (refs: CaseReferences, total: string, inScope: string): string => {
  const differs = (stated: string, header: string): string => {
    const each = refs.column("CasePartners", header);
    return `AND(COUNT(${each})=ROWS(${each}),IFERROR(ABS(${stated}-SUM(${each}))>${refs.input("rounding_part")}*${stated},FALSE))`;
  };
  return `IF(OR(IFERROR(${inScope}-${total}>0,FALSE),${differs(total, "Total expenditure (£)")},${differs(inScope, "Cost in scope (£)")}),"No","Yes")`;
};
