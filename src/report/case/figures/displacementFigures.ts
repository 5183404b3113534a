import { answerOn } from "../../../model/answerOn";
import { answerState } from "../../../model/answerState";
import type { CaseAudit } from "../../../model/caseAudit";
import type { CaseTopic } from "../../../model/caseTopics";
import type { CaseInputs } from "../../../model/caseInputs";
import { missing, type Maybe } from "../../../model/missing";
import type { CaseFigureId } from "../../../text/caseFigures";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { figureRow, whereKnown, type FigureRow } from "./figureRow";

/** Scenarios of work that moves to the front line, and never estimates; and what they are made of. */
export const displacementFigures = (frame: CaseFrame): readonly FigureRow[] => {
  const { audit, refs } = frame;
  const { displacement, caseInputs } = audit;
  const scenario = (hours: CaseFigureId): string => {
    const factors = ["displacement_staff" as const, hours, "displacement_rate" as const].map((id) =>
      caseFigure(refs, id),
    );
    return whereKnown(factors, [...factors, refs.input("displacement_weeks")].join("*"));
  };
  const hours = (bound: Bound): string =>
    bands
      .map(
        (band) => `${refs.input(`displacement_band_${band}_part`)}*${refs.input(`displacement_band_${band}_${bound}`)}`,
      )
      .join("+");
  return [
    answered(frame, "displacement_staff", "displacement-staff"),
    answered(frame, "displacement_rate", "displacement-hourly-rate"),
    answered(frame, "displacement_hours_stated", "displacement-hours-a-week"),
    figureRow("displacement_hours_low", hoursOf(caseInputs, "low"), hours("low"), "CaseInputs"),
    figureRow("displacement_hours_mid", hoursOf(caseInputs, "mid"), hours("mid"), "CaseInputs"),
    figureRow("displacement_stated", displacement.stated, scenario("displacement_hours_stated"), "CaseFigures"),
    figureRow("displacement_survey_low", displacement.surveyLow, scenario("displacement_hours_low"), "CaseFigures"),
    figureRow("displacement_survey_mid", displacement.surveyMid, scenario("displacement_hours_mid"), "CaseFigures"),
  ];
};

const bands = [1, 2, 3, 4] as const;
type Bound = "low" | "mid";

/** The number that a topic is answered with, where it can be used: nothing here is below nothing. */
const answered = ({ audit, refs }: CaseFrame, id: CaseFigureId, topic: CaseTopic): FigureRow => {
  const answer = answerIn(refs, topic);
  return figureRow(id, usable(audit, topic), whereKnown([answer], `IF(${answer}<0,"[x]",${answer})`), "CaseAnswers");
};

const usable = ({ businessCase }: CaseAudit, topic: CaseTopic): Maybe => {
  const answer = answerOn(businessCase.answers, topic);
  return answer && answerState(topic, answer) === "usable" ? answer.number : missing("not-stated");
};

const hoursOf = (inputs: CaseInputs, bound: Bound): number =>
  bands.reduce(
    (sum, band) => sum + inputs[`displacement_band_${band}_part`] * inputs[`displacement_band_${band}_${bound}`],
    0,
  );
