import type { PartnerSaving } from "../model/caseWithdrawal";
import { isKnown, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import { sumOfShares } from "../model/sumOfShares";
import type { CaseGround } from "./caseGround";

/** Each partner's saving a year; none where a share or the claim is not known, or the shares are not those of one whole. */
export const partnerSavings = (ground: CaseGround, claim: Maybe<Pounds>): readonly PartnerSaving[] => {
  const { partners } = ground.businessCase;
  const sum = sumOfShares(partners);
  if (!isKnown(claim) || !isKnown(sum) || Math.abs(sum - 1) > ground.caseInputs.rounding_part) return [];
  return partners.flatMap(({ name, share }) =>
    isKnown(share.value) ? [{ name, saving: pounds((claim * share.value) / sum) }] : [],
  );
};
