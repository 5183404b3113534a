import { answerOn } from "../../../model/answerOn";
import { answerState } from "../../../model/answerState";
import type { CaseCheckId, CaseFinding } from "../../../model/caseCheck";
import type { CaseTopic } from "../../../model/caseTopics";
import { isKnown } from "../../../model/missing";
import { resultLabels } from "../../../text/caseChecks";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { ceilingHeaders } from "../sheets/ceiling";
import { claimHeaders } from "../sheets/claims";
import { withdrawalHeaders } from "../sheets/withdrawal";
import { isFlowSound, paybackResult } from "./paybackExpressions";
import { upFrontExpected } from "./upFrontExpected";

/**
 * A formula for the result of a check by the figures as they stand now; undefined where figures alone do not decide it, as the audit found it: words must be read
 * again for that. It gives the audit's own result as long as nothing changes.
 */
export const resultNow = (frame: CaseFrame, finding: CaseFinding): string | undefined =>
  results[finding.id]?.(frame, finding);

type ResultOf = (frame: CaseFrame, finding: CaseFinding) => string | undefined;

const { pass, fail, "cannot-tell": untold } = resultLabels;

/** Fails where `one` is above `other` by more than arithmetic leaves; cannot tell where either is no number. */
const failsAbove = ({ refs }: CaseFrame, one: string, other: string, known: readonly string[]): string =>
  `IF(AND(${known.map((each) => `ISNUMBER(${each})`).join(",")}),IF(${one}-${other}>${refs.input("check_tolerance")}*ABS(${other}),"${fail}","${pass}"),"${untold}")`;

/** What a check comes to where its figures do not make it fail: a pass where the case has answered what it must. */
const openUnless = ({ audit }: CaseFrame, topic: CaseTopic): string =>
  answerState(topic, answerOn(audit.businessCase.answers, topic)) === "usable" ? pass : untold;

const ceiling: ResultOf = (frame) => {
  const { audit, refs } = frame;
  if (!isKnown(audit.verdict.claim)) return undefined;
  const above = caseFigure(refs, "above_realistic");
  const agree = refs.lookUp("CaseCeiling", ceilingHeaders.agree, ceilingHeaders.code, '"realistic"');
  return `IF(AND(ISNUMBER(${above}),${agree}="Yes"),IF(${above}>0,"${fail}","${pass}"),"${untold}")`;
};

const upFront: ResultOf = (frame) => {
  const { refs } = frame;
  const [claim, cost] = [caseFigure(refs, "claim"), caseFigure(refs, "one_off_cost")];
  return failsAbove(frame, `${refs.input("up_front_least_part")}*${upFrontExpected(refs)}`, cost, [claim, cost]);
};

const payback: ResultOf = (frame, finding) => {
  if (!isFlowSound(finding)) return undefined;
  const isOpen = finding.facts["stated"] === undefined || frame.audit.businessCase.years.length === 0;
  return paybackResult(frame, finding, isOpen ? untold : openUnless(frame, "payback-year"));
};

/** Whether the case cuts its claim is in its answers, and those are the audit's to read. */
const realisation: ResultOf = ({ refs }, { facts: { rate, bias } }) => {
  const cut = (typeof rate === "number" && rate < 1) || (typeof bias === "number" && bias > 0);
  const otherwise = cut ? pass : rate === undefined && bias === undefined ? untold : fail;
  const [share, high] = [caseFigure(refs, "claim_share_of_in_scope"), caseFigure(refs, "reference_class_high")];
  return `IF(ISNUMBER(${share}),IF(${share}-${high}>${refs.input("check_tolerance")}*${high},"${fail}","${otherwise}"),"${otherwise === fail ? fail : untold}")`;
};

const displacement: ResultOf = (frame, { because }) => {
  if (because !== "priced" && because !== "priced-too-low") return undefined;
  const scenario = caseFigure(frame.refs, "displacement_stated");
  const cost = answerIn(frame.refs, "displacement-cost");
  return failsAbove(frame, scenario, cost, [scenario, cost]);
};

const withdrawal: ResultOf = (frame, { because }) => {
  if (because === "not-tested" || because === "no-partners") return undefined;
  const worst = `INDEX(${frame.refs.column("CaseWithdrawal", withdrawalHeaders.worst)},1)`;
  return `IF(ISNUMBER(${worst}),IF(${worst}<0,"${fail}","${openUnless(frame, "withdrawal-tested")}"),"${untold}")`;
};

const sensitivity: ResultOf = (frame, { because }) => {
  if (because === "not-tested") return undefined;
  const { audit, refs } = frame;
  const [round, amounts] = [
    refs.column("CaseClaims", claimHeaders.round),
    refs.column("CaseClaims", claimHeaders.amount),
  ];
  const all = `SUMPRODUCT(ABS(${amounts}))`;
  // Round figures in millions say nothing: they may be rounded in print.
  const isRound = audit.businessCase.scale > audit.caseInputs.round_number ? untold : fail;
  const open = openUnless(frame, "sensitivity-present");
  return `IF(COUNT(${round})=ROWS(${round}),IF(${all}>0,IF(SUM(${round})/${all}>=${refs.input("round_part")},"${isRound}","${open}"),"${open}"),"${untold}")`;
};

const results: Readonly<Partial<Record<CaseCheckId, ResultOf>>> = {
  "claim-against-ceiling": ceiling,
  "up-front-cost": upFront,
  payback,
  "realisation-rate": realisation,
  "displacement-priced": displacement,
  "partner-withdrawal": withdrawal,
  sensitivity,
};
