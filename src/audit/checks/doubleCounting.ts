import type { CaseLine } from "../../model/businessCase";
import { isKnown } from "../../model/missing";
import { sumPounds } from "../../model/money";
import { yesAnswered } from "../answered";
import type { CaseCheck } from "../caseCheck";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { answerCells, claimCells } from "../lookedAt";
import { isSameSaving, saysTheSame } from "../sameSaving";
import { totalsAmongClaims } from "../totalsAmongClaims";
import { unanswered } from "../unanswered";

const id = "double-counting";
const topic = "savings-in-other-plans";

/**
 * Whether a saving stands in two claims, in another plan as well, or in a claim that is the sum of the others. No pass without the case's own word that no other plan
 * counts them. At stake: each claim that is counted already, once.
 */
export const doubleCounting: CaseCheck = (ground) => {
  const [claims, planned] = [ground.lines("claim"), ground.lines("planned-saving")];
  const tolerance = ground.inputs.check_tolerance;
  const same = (line: CaseLine, others: readonly CaseLine[]): CaseLine | undefined =>
    others.find((other) => isSameSaving(line, other, tolerance));
  const twice = claims.filter((line, index) => same(line, claims.slice(0, index)));
  const inPlan = claims.filter((line) => same(line, planned));
  const totals = totalsAmongClaims(claims, tolerance);
  const counted = claims.filter((line) => [...twice, ...inPlan, ...totals].includes(line));

  const found: Found = {
    cells: [...claimCells(ground), ...planned.map(amountCell), ...answerCells(ground, [topic])],
    facts: { count: counted.length, claims: claims.length, planned: planned.length },
  };
  const failed = (
    because: "same-saving-twice" | "already-planned" | "sum-of-others",
    first: CaseLine,
    other?: CaseLine,
  ) =>
    finding(id, because, {
      ...found,
      pounds: sumPounds(counted.map(({ annual }) => annual.value).filter(isKnown)),
      against: counted.map(amountCell),
      facts: { ...found.facts, line: first.label, other: other?.label },
    });
  if (twice[0]) return failed("same-saving-twice", twice[0], same(twice[0], claims));
  if (inPlan[0]) return failed("already-planned", inPlan[0], same(inPlan[0], planned));
  if (totals[0]) return failed("sum-of-others", totals[0]);
  if (yesAnswered(ground, topic) === true) return finding(id, "said-to-be-planned", found);

  if (claims.length === 0 || ![...claims, ...planned].every(({ annual }) => isKnown(annual.value)))
    return finding(id, "amounts-not-known", found);
  const alike = claims.find((line, index) =>
    [...claims.slice(0, index), ...planned].some((other) => saysTheSame(line, other)),
  );
  if (alike) return finding(id, "alike-but-unequal", { ...found, facts: { ...found.facts, line: alike.label } });
  return unanswered(id, ground, [topic], found) ?? finding(id, "none-found", found);
};
