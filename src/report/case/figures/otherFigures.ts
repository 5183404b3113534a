import type { CaseInputs } from "../../../model/caseInputs";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import type { CaseTopic } from "../../../model/caseTopics";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { figureRow, type FigureRow } from "./figureRow";

/** The partners' shares and savings. */
export const partnerFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const { partners } = audit.businessCase;
  const [shares, names] = [refs.column("CasePartners", "Share of savings"), refs.column("CasePartners", "Partner")];
  const savings = refs.column("CasePartners", "Saving (£ a year)");
  const known = partners.map(({ share }) => share.value).filter(isKnown);
  const isWhole = known.length > 0 && known.length === partners.length && known.every((share) => share >= 0);
  const saved = audit.partnerSavings.map(({ saving }) => saving);
  return [
    figureRow(
      "partner_shares_sum",
      isWhole ? known.reduce((sum, share) => sum + share, 0) : missing("not-stated"),
      `IF(AND(COUNT(${shares})>0,COUNT(${shares})=COUNTA(${names}),COUNTIF(${shares},"<0")=0),SUM(${shares}),"[x]")`,
      "CasePartners",
    ),
    figureRow(
      "largest_partner_saving",
      saved.length > 0 ? Math.max(...saved) : missing("not-stated"),
      `IF(COUNT(${savings})>0,MAX(${savings}),"[x]")`,
      "CasePartners",
    ),
  ];
};

const bands = [1, 2, 3, 4] as const;
type Bound = "low" | "mid";

/** Scenarios of work that moves to the front line, and never estimates. */
export const displacementFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const { displacement, caseInputs } = audit;
  const scenario = (hours: string): string => {
    const [staff, rate] = (["displacement-staff", "displacement-hourly-rate"] satisfies CaseTopic[]).map((topic) =>
      answerIn(refs, topic),
    );
    const factors = [staff, hours, rate];
    return `IF(AND(${factors.map((each) => `ISNUMBER(${each})`).join(",")}),IF(MIN(${factors.join(",")})<0,"[x]",${staff}*${hours}*${refs.input("displacement_weeks")}*${rate}),"[x]")`;
  };
  const hours = (bound: Bound): string =>
    bands
      .map(
        (band) => `${refs.input(`displacement_band_${band}_part`)}*${refs.input(`displacement_band_${band}_${bound}`)}`,
      )
      .join("+");
  return [
    figureRow("displacement_hours_low", hoursOf(caseInputs, "low"), hours("low"), "CaseInputs"),
    figureRow("displacement_hours_mid", hoursOf(caseInputs, "mid"), hours("mid"), "CaseInputs"),
    figureRow(
      "displacement_stated",
      displacement.stated,
      scenario(answerIn(refs, "displacement-hours-a-week")),
      "CaseAnswers",
    ),
    figureRow(
      "displacement_survey_low",
      displacement.surveyLow,
      scenario(caseFigure(refs, "displacement_hours_low")),
      "CaseAnswers",
    ),
    figureRow(
      "displacement_survey_mid",
      displacement.surveyMid,
      scenario(caseFigure(refs, "displacement_hours_mid")),
      "CaseAnswers",
    ),
  ];
};

const hoursOf = (inputs: CaseInputs, bound: Bound): Maybe =>
  bands.reduce(
    (sum, band) => sum + inputs[`displacement_band_${band}_part`] * inputs[`displacement_band_${band}_${bound}`],
    0,
  );

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
