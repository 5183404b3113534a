import { caseFigure } from "../caseFigure";
import type { CaseReferences } from "../caseFrame";

/** What the one-off cost would be at Clyde Valley's low end for a claim of this size, as an expression. */
export const upFrontExpected = (refs: CaseReferences): string =>
  `${refs.input("reference_clyde_valley_investment_low")}/${refs.input("reference_clyde_valley_saving")}*${caseFigure(refs, "claim")}`;
