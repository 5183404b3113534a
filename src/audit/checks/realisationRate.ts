import { isKnown } from "../../model/missing";
import { pounds } from "../../model/money";
import { referenceClassOf } from "../../model/referenceClass";
import { aboveBy, isAbove } from "../aboveBy";
import type { CaseCheck } from "../caseCheck";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { answerCells, baseCells, claimCells } from "../lookedAt";
import { plainShare } from "../shareReadings";

const id = "realisation-rate";
const topics = ["realisation-rate", "optimism-bias"] as const;

/**
 * Whether the claim is within what the reference class set out to save of the cost in scope, and the case cuts it for what does not come true: by a realisation
 * rate below one, or by optimism bias. At stake: what is above the class; for a claim that is not cut, the part that did not come true at the NAO's rate.
 */
export const realisationRate: CaseCheck = (ground) => {
  const { caseInputs: figures, inScope } = ground;
  const reading = claimReading(ground);
  const { sure: claim } = reading;
  const [rate, bias] = topics.map((topic) => plainShare(ground.answer(topic)));
  const { low: classLow, high: classHigh, realised } = referenceClassOf(figures);
  const base = isKnown(inScope.value) && inScope.value > 0 ? inScope.value : undefined;
  const share = isKnown(claim) && base !== undefined ? claim / base : undefined;
  const found: Found = {
    cells: [...answerCells(ground, topics), ...claimCells(ground), ...baseCells(ground)],
    facts: { share, classLow, classHigh, realised, rate, bias },
  };
  if (isKnown(claim) && base !== undefined && isAbove(claim, classHigh * base, ground.inputs.check_tolerance))
    return finding(id, "above-class", { ...found, pounds: aboveBy(claim, classHigh * base) });
  const cut = (rate !== undefined && rate < 1) || (bias !== undefined && bias > 0);
  if (!cut && (rate !== undefined || bias !== undefined))
    return finding(id, "not-cut", { ...found, pounds: isKnown(claim) ? pounds(claim * (1 - realised)) : claim });
  if (!isKnown(claim)) return claimNotKnown(id, reading, found);
  if (base === undefined) return finding(id, "no-in-scope", found);
  if (cut) return finding(id, "cut-and-within-class", found);
  const unread = topics.filter((topic) => ground.answer(topic));
  return finding(id, unread.length > 0 ? "not-usable" : "not-stated", {
    ...found,
    facts: { ...found.facts, topics: (unread.length > 0 ? unread : topics).join(" ") },
  });
};
