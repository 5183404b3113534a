import type { CaseFrame } from "../caseFrame";
import { figureRow, type FigureRow } from "./figureRow";

/** What others set out to save and what came true. */
export const evidenceFigures = ({ audit: { caseInputs }, refs }: CaseFrame): readonly FigureRow[] => {
  const ratios = (["buckinghamshire", "clyde_valley"] as const).map((place) => ({
    value: caseInputs[`reference_${place}_saving`] / caseInputs[`reference_${place}_in_scope`],
    formula: `${refs.input(`reference_${place}_saving`)}/${refs.input(`reference_${place}_in_scope`)}`,
  }));
  const values = ratios.map(({ value }) => value);
  const formulas = ratios.map(({ formula }) => formula).join(",");
  const nao = (what: string): string => refs.input(`reference_nao_${what}`);
  return [
    figureRow("reference_class_low", Math.min(...values), `MIN(${formulas})`, "CaseInputs"),
    figureRow("reference_class_high", Math.max(...values), `MAX(${formulas})`, "CaseInputs"),
    figureRow(
      "realised_share",
      caseInputs.reference_nao_realised / (caseInputs.reference_nao_years * caseInputs.reference_nao_forecast),
      `${nao("realised")}/(${nao("years")}*${nao("forecast")})`,
      "CaseInputs",
    ),
  ];
};
