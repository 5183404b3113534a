import type { PartnerSaving, Withdrawal } from "../../model/caseWithdrawal";
import { isKnown, missing, type Maybe } from "../../model/missing";
import { pounds, type Pounds } from "../../model/money";
import { sumOfShares } from "../../model/sumOfShares";
import { costOf } from "../../model/costOf";
import { yesAnswered } from "../answered";
import { withdrawalsOf } from "../arithmetic/withdrawal";
import type { CaseCheck } from "../caseCheck";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { amountCell } from "../../model/amountCell";
import { answerCells, claimCells } from "../lookedAt";
import { partnerSavings } from "../partnerSavings";
import { unanswered } from "../unanswered";

const id = "partner-withdrawal";

/**
 * Whether the case has tested that partners leave, and still saves, a year, whichever one of them does. Every set of partners is covered. At stake: the saving of
 * the largest partner.
 */
export const partnerWithdrawal: CaseCheck = (ground) => {
  const { businessCase, lines } = ground;
  const { partners } = businessCase;
  const reading = claimReading(ground);
  const running = costOf(lines("running-cost"));
  const shared = partnerSavings(ground, reading.sure);
  const found: Found = {
    cells: [
      ...answerCells(ground, ["withdrawal-tested"]),
      ...partners.map(({ share, at }) => share.at ?? at),
      ...claimCells(ground),
      ...lines("running-cost").map(amountCell),
    ],
    pounds: largestOf(shared),
    facts: { partners: partners.length, running, sum: sumOfShares(partners) },
  };
  if (yesAnswered(ground, "withdrawal-tested") === false) return finding(id, "not-tested", found);
  if (partners.length < 2) return finding(id, "no-partners", found);
  if (!partners.every(({ share }) => isKnown(share.value) && share.value >= 0))
    return finding(id, "shares-not-known", found);
  if (!isKnown(reading.sure)) return claimNotKnown(id, reading, found);
  if (shared.length === 0) return finding(id, "shares-do-not-sum", found);
  if (!isKnown(running)) return finding(id, "running-cost-not-known", found);

  const facts = { ...found.facts, ...turningPoint(withdrawalsOf(shared, running)) };
  if (facts.leavers === 1) return finding(id, "one-leaver-too-many", { ...found, facts });
  const with_ = { ...found, facts };
  return unanswered(id, ground, ["withdrawal-tested"], with_) ?? finding(id, "survives-one", with_);
};

const largestOf = (shared: readonly PartnerSaving[]): Maybe<Pounds> =>
  shared.length > 0 ? pounds(Math.max(...shared.map(({ saving }) => saving))) : missing("not-stated");

/** The smallest number of partners whose leaving turns the yearly net negative at worst, what is left then, and who they are; without them where none does. */
const turningPoint = (all: readonly Withdrawal[]): { leavers?: number; net?: number; who?: string } => {
  const first = all.find(({ worst }) => worst.net < 0);
  return first ? { leavers: first.leaving, net: first.worst.net, who: first.worst.who.join(", ") } : {};
};
