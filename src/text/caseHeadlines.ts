import type { CaseAudit } from "../model/caseAudit";
import { claimCheckIds, type CaseCheckId } from "../model/caseCheck";
import { lowestKnown } from "../model/lowestKnown";
import { isKnown, type Maybe } from "../model/missing";
import { partOf } from "../model/partOf";
import { exactPounds, orReason, percent, spokenPounds } from "./amounts";
import { countOf } from "./pane/parts";
import { whyNoWithdrawal } from "./whyNoWithdrawal";

/** How an amount is written: in full, or as a person says it. */
export type PoundsWords = (amount: number) => string;

/** The claim a year, and what part of each base it is. */
export const claimHeadline = (
  { total, inScope, verdict: { claim } }: CaseAudit,
  pounds: PoundsWords = exactPounds,
  bases: PoundsWords = spokenPounds,
): string => {
  if (!isKnown(claim)) return "not known: the claims cannot be summed without doubt";
  const part = (base: Maybe, of: string): string => {
    const share = partOf(claim, base);
    return isKnown(share) ? `${percent(share)} of ${of} of ${orReason(base, bases)}` : `${of} is not known`;
  };
  return `${pounds(claim)} a year: ${part(total.value, "total expenditure")}, ${part(inScope.value, "the cost in scope")}`;
};

/** The ceiling in both cases, and which of its bounds it is. */
export const ceilingHeadline = ({ topDown, bottomUp }: CaseAudit, pounds: PoundsWords = spokenPounds): string => {
  const realistic = lowestKnown(topDown.realistic, bottomUp.realistic);
  const best = lowestKnown(topDown.best, bottomUp.best);
  if (!isKnown(realistic)) return "none: neither total expenditure nor the cost in scope is known";
  const both = isKnown(topDown.realistic) && isKnown(bottomUp.realistic);
  const binding = realistic === topDown.realistic ? "total expenditure" : "the cost in scope";
  return `${pounds(realistic)} realistic, ${orReason(best, pounds)} best case: a share of ${binding} binds${both ? "" : ", the other bound is not known and could only lower it"}`;
};

/** How far the claim is above the ceiling, in both cases. */
export const aboveHeadline = ({ topDown, bottomUp, verdict: { above, claim } }: CaseAudit): string => {
  const words = (amount: Maybe, bound: Maybe, which: string): string => {
    if (isKnown(amount)) return amount > 0 ? `${exactPounds(amount)} a year above the ${which}` : `within the ${which}`;
    return isKnown(claim) && isKnown(bound)
      ? `within the ${which} as far as it is known`
      : `cannot be told for the ${which}`;
  };
  return `${words(above.realistic, lowestKnown(topDown.realistic, bottomUp.realistic), "realistic ceiling")}, ${words(above.best, lowestKnown(topDown.best, bottomUp.best), "best case")}`;
};

/** When the case has paid for itself. One without years of its own is read in its favour. */
export const paybackHeadline = ({ payback, flow, businessCase: { years } }: CaseAudit): string => {
  const kindly = years.length === 0 ? "; it has no years of its own, and is read in its favour" : "";
  switch (payback.is) {
    case "in-year": {
      const [first, last] = [flow[0], flow[payback.year - 1]].map((year) => yearNamed(year?.heading));
      return `in ${last} (the first is ${first})${kindly}`;
    }
    case "never-within":
      return `not within the ${countOf(payback.years, "year")} of its cash flow${kindly}`;
    case "never-in-debt":
      return "never in debt: it costs nothing before it saves";
    case "cannot-tell":
      return "cannot be told: a year's figures are not known";
  }
};

const yearNamed = (heading = "?"): string => (/^\d{1,2}$/u.test(heading) ? `year ${heading}` : heading);

/** What the cash flow is worth today. */
export const valueHeadline = (
  { netPresentValue, flow, caseInputs }: CaseAudit,
  pounds: PoundsWords = exactPounds,
): string =>
  orReason(
    netPresentValue,
    (value) => `${pounds(value)} over ${countOf(flow.length, "year")} at ${percent(caseInputs.discount_rate)} real`,
  );

/** At what claim nothing is gained and nothing lost. */
export const breakEvenHeadline = (
  { breakEven: { part, claim } }: CaseAudit,
  pounds: PoundsWords = exactPounds,
): string =>
  orReason(
    part,
    (known) =>
      `${percent(known)} of the claimed savings must come true${isKnown(claim) ? `, ${pounds(claim)} a year` : ""}`,
  );

/** How many partners may leave before the service costs more than it saves. */
export const withdrawalHeadline = (audit: CaseAudit, pounds: PoundsWords = exactPounds): string => {
  const why = whyNoWithdrawal(audit);
  if (why !== null) return `cannot be told: ${why.charAt(0).toLowerCase()}${why.slice(1, -1)}`;
  const { withdrawals, businessCase } = audit;
  const { partners } = businessCase;
  const safe = withdrawals.filter(({ worst }) => worst.net >= 0);
  const possible = withdrawals.filter(({ best }) => best.net >= 0);
  const [first] = withdrawals;
  const last = safe.at(-1);
  const sure = last
    ? `any ${last.leaving} of ${countOf(partners.length, "partner")} may leave, and at worst ${pounds(last.worst.net)} a year is left`
    : `one of ${countOf(partners.length, "partner")} may be one too many${first ? `: without ${first.worst.who.join(" and ")} it is ${pounds(first.worst.net)} a year` : ""}`;
  return possible.length > safe.length ? `${sure}; up to ${possible.length}, depending on who` : sure;
};

/** What the checks say together on the claims. */
export const verdictHeadline = ({ verdict, findings }: CaseAudit): string => {
  const bearing = findings.filter(({ id }) => (claimCheckIds as readonly CaseCheckId[]).includes(id));
  const count = (result: string): number => bearing.filter((finding) => finding.result === result).length;
  switch (verdict.stands) {
    case "stands":
      return "The claims stand: every check that bears on how much is saved passes.";
    case "does-not-stand":
      return `The claims do not stand: of ${countOf(bearing.length, "check")} that bear on how much is saved, ${countOf(count("fail"), "fails", "fail")}.`;
    case "cannot-tell":
      return `Whether the claims stand cannot be told: of ${countOf(bearing.length, "check")} that bear on how much is saved, ${count("cannot-tell")} cannot tell, and none fails.`;
  }
};
