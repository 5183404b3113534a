import { bottomUp, topDown } from "../ceiling/bounds";
import { lowerBound } from "../ceiling/lowerBound";
import type { BusinessCase, CaseAnswer, CaseFigure, CaseLine, CaseMoneyPart } from "../model/businessCase";
import type { CaseFigures } from "../model/caseAudit";
import type { CaseInputs } from "../model/caseInputs";
import type { CaseTopic } from "../model/caseTopics";
import type { Inputs } from "../model/inputs";
import { ifKnown, isKnown, missing } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import { answerOn } from "../model/answerOn";
import { cashFlowOf } from "./arithmetic/cashFlow";
import { caseYears } from "./caseYears";
import { amountCell } from "../model/amountCell";
import { together } from "./together";
import { totalsAmongClaims } from "./totalsAmongClaims";

/** What every check is given: the figures of the case, and ways to look things up in it. */
export interface CaseGround extends CaseFigures {
  /** What the case says on a topic; undefined where it says nothing. */
  readonly answer: (topic: CaseTopic) => CaseAnswer | undefined;
  readonly lines: (part: CaseMoneyPart) => readonly CaseLine[];
}

/** Works out what the checks stand on. */
export const caseGround = (businessCase: BusinessCase, inputs: Inputs, caseInputs: CaseInputs): CaseGround => {
  const { answers, lines, partners } = businessCase;
  const answer: CaseGround["answer"] = (topic) => answerOn(answers, topic);
  const linesOf: CaseGround["lines"] = (part) => lines.filter((line) => line.part === part);
  const total = answered(answer("total-expenditure")) ?? together(partners.map((one) => one.totalExpenditure));
  const inScope = answered(answer("in-scope-cost")) ?? together(partners.map((one) => one.inScope));
  // Of a negative total there is nothing to save, as of a negative in-scope cost.
  const spent = ifKnown(total.value, (known) => (known < 0 ? missing("not-comparable") : known));
  const claimTotals = totalsAmongClaims(linesOf("claim"), inputs.check_tolerance);
  const [down, up] = [topDown(spent, inputs), bottomUp(inScope.value, inputs)];
  return {
    businessCase,
    inputs,
    caseInputs,
    claim: together(linesOf("claim").map(({ annual }) => annual)),
    total,
    inScope,
    topDown: down,
    bottomUp: up,
    ceiling: {
      realistic: lowerBound(down.realistic, up.realistic).ceiling,
      best: lowerBound(down.best, up.best).ceiling,
    },
    claimTotals: claimTotals.map(amountCell),
    flow: cashFlowOf(caseYears(businessCase, caseInputs, claimTotals), {
      optimismBias: caseInputs.optimism_bias,
      discountRate: caseInputs.discount_rate,
    }),
    answer,
    lines: linesOf,
  };
};

const answered = (answer: CaseAnswer | undefined): CaseFigure<Pounds> | undefined =>
  answer && isKnown(answer.number) ? { value: pounds(answer.number), at: answer.at } : undefined;
