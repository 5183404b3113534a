import type { CaseCheckId, CaseFinding } from "../../../model/caseCheck";
import type { CaseTopic } from "../../../model/caseTopics";
import { answerOn } from "../../../model/answerOn";
import { isKnown } from "../../../model/missing";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame, CaseReferences } from "../caseFrame";
import { claimHeaders } from "../sheets/claims";
import { isFlowSound, outstanding } from "./paybackExpressions";
import { upFrontExpected } from "./upFrontExpected";

/** The pounds at stake where a check does not pass, as an expression of a formula; null where none follows, and the value is written. */
export const stakeExpression = (frame: CaseFrame, finding: CaseFinding): string | null => {
  const stake = stakes[finding.id]?.(frame, finding);
  return stake === undefined ? untold : stake;
};

/** No pounds can be told. */
const untold = '"[x]"';

type StakeOf = (frame: CaseFrame, finding: CaseFinding) => string | null | undefined;

/** Only where the audit found that the check fails: a check that cannot tell has no pounds either. */
const onFail =
  (expression: (refs: CaseReferences) => string): StakeOf =>
  ({ refs }, { result }) =>
    result === "fail" ? expression(refs) : undefined;

/** The claims whose pounds a check names, where it puts pounds on them. */
const claimsNamed: StakeOf = ({ refs }, { id, pounds }) =>
  isKnown(pounds)
    ? `SUMIFS(${refs.column("CaseClaims", claimHeaders.amount)},${refs.column("CaseClaims", claimHeaders.countedBy)},"*${id}*")`
    : undefined;

const claim = (refs: CaseReferences): string => caseFigure(refs, "claim");

/** An amount of the case's own answer, which is none where it is below nothing. */
const answered = (topic: CaseTopic) =>
  onFail((refs) => {
    const number = answerIn(refs, topic);
    return `IF(ISNUMBER(${number}),IF(${number}<0,"[x]",${number}),"[x]")`;
  });

/** The percentage as it stands, times its base; one that was read as a per cent without its sign follows no cell. */
const shareOfBase: StakeOf = ({ audit, refs }, { result, facts }) => {
  if (result !== "fail") return undefined;
  const stated = answerOn(audit.businessCase.answers, "claimed-share")?.number;
  if (stated === undefined || stated !== facts["share"]) return null;
  const base = caseFigure(refs, facts["base"] === "total" ? "total_expenditure" : "in_scope_cost");
  return `ABS(${claim(refs)}-${answerIn(refs, "claimed-share")}*${base})`;
};

const aboveClass: StakeOf = ({ refs }, { result, because }) => {
  const [share, high] = [caseFigure(refs, "claim_share_of_in_scope"), caseFigure(refs, "reference_class_high")];
  const uncut =
    result === "fail" && because === "not-cut"
      ? `IF(ISNUMBER(${claim(refs)}),${claim(refs)}*(1-${caseFigure(refs, "realised_share")}),"[x]")`
      : '"[x]"';
  return `IF(ISNUMBER(${share}),IF(${share}-${high}>${refs.input("check_tolerance")}*${high},${claim(refs)}-${high}*${caseFigure(refs, "in_scope_cost")},${uncut}),${uncut})`;
};

const displacement: StakeOf = ({ refs }, { because }) => {
  const scenario = caseFigure(refs, "displacement_stated");
  if (because === "moved-for-nothing") return scenario;
  const cost = answerIn(refs, "displacement-cost");
  return because === "priced-too-low" || because === "priced"
    ? `IF(AND(ISNUMBER(${scenario}),ISNUMBER(${cost})),${scenario}-${cost},"[x]")`
    : undefined;
};

const stakes: Readonly<Partial<Record<CaseCheckId, StakeOf>>> = {
  "claim-against-ceiling": ({ refs }) => caseFigure(refs, "above_realistic"),
  "base-stated": shareOfBase,
  "baseline-comparable": onFail(claim),
  "decentralised-support": answered("decentralised-support-cost"),
  "double-counting": claimsNamed,
  "savings-already-taken": answered("savings-already-taken"),
  "up-front-cost": ({ refs }) => {
    const cost = caseFigure(refs, "one_off_cost");
    return `IF(AND(ISNUMBER(${claim(refs)}),ISNUMBER(${cost})),${upFrontExpected(refs)}-${cost},"[x]")`;
  },
  payback: (frame, finding) => (isFlowSound(finding) ? outstanding(frame, finding) : undefined),
  "realisation-rate": aboveClass,
  "displacement-priced": displacement,
  "failure-demand": claimsNamed,
  "multiplier-as-cash": claimsNamed,
  "duplicate-payments": onFail((refs) => {
    const saving = answerIn(refs, "duplicate-payments-saving");
    return `IF(ISNUMBER(${saving}),${saving}*${refs.input("duplicate_payments_recovered")},"[x]")`;
  }),
  "partner-withdrawal": ({ refs }) => caseFigure(refs, "largest_partner_saving"),
  sensitivity: ({ refs }, { because }) =>
    because === "not-tested" ? undefined : `SUM(${refs.column("CaseClaims", claimHeaders.round)})`,
  "benefits-tracking": onFail(claim),
  "misquoted-yield": ({ refs }) => {
    const total = caseFigure(refs, "total_expenditure");
    return `IF(ISNUMBER(${total}),IF(${total}<0,"[x]",(${refs.input("misquote_best")}-${refs.input("misquote_realistic")})*${total}),"[x]")`;
  },
};
