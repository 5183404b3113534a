import type { CaseFinding } from "../../model/caseCheck";
import { extraHoursOf } from "../../model/extraHours";
import { isKnown, type Maybe } from "../../model/missing";
import type { Pounds } from "../../model/money";
import { numberAnswered } from "../../model/numberAnswered";
import { answeredNo } from "../answered";
import { answerState } from "../../model/answerState";
import { aboveBy, isAbove } from "../aboveBy";
import type { CaseCheck } from "../caseCheck";
import type { CaseGround } from "../caseGround";
import { displacementScenarios } from "../displacementScenarios";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "displacement-priced";
const parts = ["displacement-staff", "displacement-hours-a-week", "displacement-hourly-rate"] as const;
const moved = "administration-moved-to-front-line";
const topics = ["displacement-cost", ...parts, moved] as const;

/**
 * Whether the work that moves to front-line staff is priced, and at no less than staff × hours × weeks × rate of the case's own. A price of nothing passes only
 * where the case says that nothing moves to nobody. At stake: what the price is short of the case's own figures. A scenario, never an estimate.
 */
export const displacementPriced: CaseCheck = (ground) => {
  const cost = numberAnswered(ground.businessCase.answers, "displacement-cost");
  const { stated: scenario, surveyLow, surveyMid } = displacementScenarios(ground);
  const survey = extraHoursOf(ground.caseInputs);
  const found: Found = {
    cells: answerCells(ground, topics),
    facts: {
      cost,
      scenario,
      surveyLow,
      surveyMid,
      hoursLow: survey.low,
      hoursMid: survey.mid,
    },
  };
  if (!isKnown(cost)) {
    if (answerState("displacement-cost", ground.answer("displacement-cost")) === "blank" && isKnown(scenario))
      return finding(id, "not-priced", found);
    return unanswered(id, ground, ["displacement-cost"], found) ?? finding(id, "not-priced", found);
  }
  if (cost === 0) return pricedAtNothing(ground, found, scenario);
  if (!isKnown(scenario)) return finding(id, "not-traceable", found);
  if (isAbove(scenario, cost, ground.inputs.check_tolerance))
    return finding(id, "priced-too-low", { ...found, pounds: aboveBy(scenario, cost) });
  return finding(id, "priced", found);
};

const pricedAtNothing = (ground: CaseGround, found: Found, scenario: Maybe<Pounds>): CaseFinding => {
  const staff = numberAnswered(ground.businessCase.answers, "displacement-staff");
  const described = answerState(moved, ground.answer(moved)) === "usable";
  const none = answeredNo(ground, [moved]).length > 0;
  if ((isKnown(staff) && staff > 0) || (described && !none))
    return finding(id, "moved-for-nothing", { ...found, pounds: scenario });
  return unanswered(id, ground, ["displacement-staff", moved], found) ?? finding(id, "nothing-moves", found);
};
