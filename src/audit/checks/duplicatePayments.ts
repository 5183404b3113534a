import { isKnown } from "../../model/missing";
import { pounds } from "../../model/money";
import { numberAnswered } from "../../model/numberAnswered";
import { yesAnswered } from "../answered";
import type { CaseCheck } from "../caseCheck";
import { claimsThatSay } from "../claimsThatSay";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "duplicate-payments";
const topics = ["duplicate-payments-saving", "duplicate-payments-net-of-recovery", "it-cost"] as const;

/**
 * Whether a saving on payments made twice is net of what is recovered anyway, and what the IT for it costs is stated. A saving of nothing says that none is claimed.
 * At stake: the part of the saving that Somerset recovered.
 */
export const duplicatePayments: CaseCheck = (ground) => {
  const { duplicate_payments_recovered: recovered } = ground.caseInputs;
  const saving = numberAnswered(ground.businessCase.answers, "duplicate-payments-saving");
  const claims = claimsThatSay(ground, /(duplicate|double) payments?|paid twice/iu).lines.map(amountCell);
  const found: Found = {
    cells: [...answerCells(ground, topics), ...claims],
    facts: { saving, recovered, itCost: numberAnswered(ground.businessCase.answers, "it-cost") },
  };
  if (isKnown(saving) && saving > 0 && yesAnswered(ground, "duplicate-payments-net-of-recovery") === false)
    return finding(id, "gross", { ...found, pounds: pounds(saving * recovered), against: claims });
  if (saving === 0 && claims.length > 0) return finding(id, "contradicted", found);
  const needed = saving === 0 ? (["duplicate-payments-saving", "it-cost"] as const) : topics;
  return unanswered(id, ground, needed, found) ?? finding(id, saving === 0 ? "not-claimed" : "net-of-recovery", found);
};
