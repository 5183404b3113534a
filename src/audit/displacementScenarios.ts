import type { CaseAudit } from "../model/caseAudit";
import { extraHoursOf } from "../model/extraHours";
import { isKnown, type Maybe } from "../model/missing";
import type { Pounds } from "../model/money";
import { numberAnswered } from "../model/numberAnswered";
import { displacementCost } from "./arithmetic/displacement";
import type { CaseGround } from "./caseGround";

/** What the work that moves to front-line staff would cost a year, with the case's own staff and rate, at its own hours and at the survey's. METHOD §8. */
export const displacementScenarios = (ground: CaseGround): CaseAudit["displacement"] => {
  const survey = extraHoursOf(ground.caseInputs);
  return {
    stated: scenarioOf(ground, numberAnswered(ground.businessCase.answers, "displacement-hours-a-week")),
    surveyLow: scenarioOf(ground, survey.low),
    surveyMid: scenarioOf(ground, survey.mid),
  };
};

const scenarioOf = (ground: CaseGround, hours: Maybe): Maybe<Pounds> => {
  const staff = numberAnswered(ground.businessCase.answers, "displacement-staff");
  const rate = numberAnswered(ground.businessCase.answers, "displacement-hourly-rate");
  if (!isKnown(staff)) return staff;
  if (!isKnown(hours)) return hours;
  return isKnown(rate) ? displacementCost(staff, hours, ground.caseInputs.displacement_weeks, rate) : rate;
};
