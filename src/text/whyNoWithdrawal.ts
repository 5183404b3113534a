import type { CaseAudit } from "../model/caseAudit";
import { isKnown } from "../model/missing";
import { noWithdrawalWords } from "./caseSheets";

/** Why it cannot be told what is left when partners leave, in words; null where it can. */
export const whyNoWithdrawal = ({
  withdrawals,
  partnerSavings,
  verdict,
  businessCase: { partners },
}: CaseAudit): string | null => {
  if (withdrawals.length > 0) return null;
  if (partners.length < 2) return noWithdrawalWords.noPartners;
  const shares = partners.map(({ share }) => share.value);
  if (!shares.every((share) => isKnown(share) && share >= 0)) return noWithdrawalWords.sharesNotKnown;
  if (!isKnown(verdict.claim)) return noWithdrawalWords.claimNotKnown;
  return partnerSavings.length === 0 ? noWithdrawalWords.sharesDoNotSum : noWithdrawalWords.runningCostNotKnown;
};
