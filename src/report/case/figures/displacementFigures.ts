import type { CaseTopic } from "../../../model/caseTopics";
import { extraHoursOf, hourBands, type ExtraHours } from "../../../model/extraHours";
import { numberAnswered } from "../../../model/numberAnswered";
import type { CaseFigureId } from "../../../text/caseFigures";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { figureRow, whereKnown, type FigureRow } from "./figureRow";

/** Scenarios of work that moves to the front line, and never estimates; and what they are made of. */
export const displacementFigures = (frame: CaseFrame): readonly FigureRow[] => {
  const { audit, refs } = frame;
  const { displacement } = audit;
  const survey = extraHoursOf(audit.caseInputs);
  const scenario = (hours: CaseFigureId): string => {
    const factors = ["displacement_staff" as const, hours, "displacement_rate" as const].map((id) =>
      caseFigure(refs, id),
    );
    return whereKnown(factors, [...factors, refs.input("displacement_weeks")].join("*"));
  };
  const hours = (bound: keyof ExtraHours): string =>
    hourBands
      .map(
        (band) => `${refs.input(`displacement_band_${band}_part`)}*${refs.input(`displacement_band_${band}_${bound}`)}`,
      )
      .join("+");
  return [
    answered(frame, "displacement_staff", "displacement-staff"),
    answered(frame, "displacement_rate", "displacement-hourly-rate"),
    answered(frame, "displacement_hours_stated", "displacement-hours-a-week"),
    figureRow("displacement_hours_low", survey.low, hours("low"), "CaseInputs"),
    figureRow("displacement_hours_mid", survey.mid, hours("mid"), "CaseInputs"),
    figureRow("displacement_stated", displacement.stated, scenario("displacement_hours_stated"), "CaseFigures"),
    figureRow("displacement_survey_low", displacement.surveyLow, scenario("displacement_hours_low"), "CaseFigures"),
    figureRow("displacement_survey_mid", displacement.surveyMid, scenario("displacement_hours_mid"), "CaseFigures"),
  ];
};

/** The number that a topic is answered with, where it can be used: nothing here is below nothing. */
const answered = ({ audit, refs }: CaseFrame, id: CaseFigureId, topic: CaseTopic): FigureRow => {
  const answer = answerIn(refs, topic);
  return figureRow(
    id,
    numberAnswered(audit.businessCase.answers, topic),
    whereKnown([answer], `IF(${answer}<0,"[x]",${answer})`),
    "CaseAnswers",
  );
};
