import type { PartnerSaving } from "../model/caseWithdrawal";
import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { CaseGround } from "./caseGround";

/** Each partner's saving a year; none where a share or the claim is not known, or the shares are not those of one whole. */
export const partnerSavings = (ground: CaseGround, claim: Maybe<Pounds>): readonly PartnerSaving[] => {
  const { partners } = ground.businessCase;
  const sum = sumOfShares(ground);
  if (!isKnown(claim) || !isKnown(sum) || Math.abs(sum - 1) > ground.caseInputs.rounding_part) return [];
  return partners.flatMap(({ name, share }) =>
    isKnown(share.value) ? [{ name, saving: pounds((claim * share.value) / sum) }] : [],
  );
};

/** What the partners' shares come to; missing where one of them is not known or negative. */
export const sumOfShares = ({ businessCase: { partners } }: CaseGround): Maybe => {
  const shares = partners.map(({ share }) => share.value).filter(isKnown);
  if (shares.length === 0 || shares.length < partners.length || shares.some((share) => share < 0))
    return missing("not-stated");
  return shares.reduce((sum, share) => sum + share, 0);
};
