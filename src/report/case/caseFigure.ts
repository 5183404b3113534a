import type { CaseFigureId } from "../../text/caseFigures";
import type { CaseReferences } from "./caseFrame";

/** The name of a figure's cell, `bb_case_figure_claim`: for formulas that the figures rest on themselves, which may not look the whole sheet up. */
export const caseFigure = (refs: CaseReferences, id: CaseFigureId): string => refs.input(`figure_${id}`);
