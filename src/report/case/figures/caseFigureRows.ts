import type { CaseFrame } from "../caseFrame";
import { cashFigures } from "./cashFigures";
import { ceilingFigures } from "./ceilingFigures";
import { claimFigures } from "./claimFigures";
import type { FigureRow } from "./figureRow";
import { displacementFigures } from "./displacementFigures";
import { evidenceFigures } from "./evidenceFigures";
import { partnerFigures } from "./partnerFigures";

/** Every figure that is worked out of a case, a row of BB_CaseFigures each. */
export const caseFigureRows = (frame: CaseFrame): readonly FigureRow[] => [
  ...claimFigures(frame),
  ...ceilingFigures(frame),
  ...cashFigures(frame),
  ...partnerFigures(frame),
  ...displacementFigures(frame),
  ...evidenceFigures(frame),
];
