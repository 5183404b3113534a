import { referenceClassOf } from "../../../model/referenceClass";
import type { CaseFrame } from "../caseFrame";
import { figureRow, type FigureRow } from "./figureRow";

/** What others set out to save and what came true. */
export const evidenceFigures = ({ audit: { caseInputs }, refs }: CaseFrame): readonly FigureRow[] => {
  const { low, high, realised } = referenceClassOf(caseInputs);
  const claimed = (["buckinghamshire", "clyde_valley"] as const)
    .map((place) => `${refs.input(`reference_${place}_saving`)}/${refs.input(`reference_${place}_in_scope`)}`)
    .join(",");
  const nao = (what: string): string => refs.input(`reference_nao_${what}`);
  return [
    figureRow("reference_class_low", low, `MIN(${claimed})`, "CaseInputs"),
    figureRow("reference_class_high", high, `MAX(${claimed})`, "CaseInputs"),
    figureRow("realised_share", realised, `${nao("realised")}/(${nao("years")}*${nao("forecast")})`, "CaseInputs"),
  ];
};
