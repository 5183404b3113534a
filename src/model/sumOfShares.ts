import type { CasePartner } from "./businessCase";
import { isKnown, missing, type Maybe } from "./missing";

/** What the partners' shares come to; missing where one of them is not known or negative, and without partners. */
export const sumOfShares = (partners: readonly CasePartner[]): Maybe => {
  const shares = partners.map(({ share }) => share.value).filter(isKnown);
  if (shares.length === 0 || shares.length < partners.length || shares.some((share) => share < 0))
    return missing("not-stated");
  return shares.reduce((sum, share) => sum + share, 0);
};
