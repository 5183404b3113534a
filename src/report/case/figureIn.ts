import type { CaseReferences } from "./caseFrame";

/** The value of a figure by its id on BB_CaseFigures, as a formula refers to it. */
export const figureIn = (refs: CaseReferences, id: string): string =>
  refs.lookUp("CaseFigures", "Value", "Figure", `"${id}"`);
