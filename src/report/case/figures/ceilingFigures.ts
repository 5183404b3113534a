import type { Cases } from "../../../model/ceiling";
import { caseFigure } from "../caseFigure";
import type { CaseFrame, CaseReferences } from "../caseFrame";
import { figureRow, whereKnown, type FigureRow } from "./figureRow";

/** The two bounds of the ceiling, the lower of them, and how far the claim is above. */
export const ceilingFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const both = (of: (which: keyof Cases) => FigureRow): readonly FigureRow[] => [of("realistic"), of("best")];
  const bound = (base: "total_expenditure" | "in_scope_cost", rate: string): string => {
    const cell = caseFigure(refs, base);
    return whereKnown([cell], `IF(${cell}<0,"[x]",${refs.input(rate)}*${cell})`);
  };
  return [
    ...both((which) =>
      figureRow(`top_down_${which}`, audit.topDown[which], bound("total_expenditure", `yield_${which}`), "CaseFigures"),
    ),
    ...both((which) =>
      figureRow(
        `bottom_up_${which}`,
        audit.bottomUp[which],
        bound("in_scope_cost", `in_scope_rate_${which}`),
        "CaseFigures",
      ),
    ),
    ...both((which) => figureRow(`ceiling_${which}`, audit.ceiling[which], lower(refs, which), "CaseFigures")),
    ...both((which) => figureRow(`above_${which}`, audit.verdict.above[which], above(refs, which), "CaseFigures")),
  ];
};

const lower = (refs: CaseReferences, which: keyof Cases): string => {
  const [down, up] = [caseFigure(refs, `top_down_${which}`), caseFigure(refs, `bottom_up_${which}`)];
  return whereKnown([up], `MIN(${down},${up})`);
};

/** Above the lowest bound that is known; within the one of two that is known, it may still be above the other. */
const above = (refs: CaseReferences, which: keyof Cases): string => {
  const claim = caseFigure(refs, "claim");
  const bounds = `${caseFigure(refs, `top_down_${which}`)},${caseFigure(refs, `bottom_up_${which}`)}`;
  const excess = `${claim}-MIN(${bounds})`;
  const isAbove = `${excess}>${refs.input("check_tolerance")}*MIN(${bounds})`;
  return `IF(AND(ISNUMBER(${claim}),COUNT(${bounds})>0),IF(${isAbove},${excess},IF(COUNT(${bounds})>1,0,"[x]")),"[x]")`;
};
