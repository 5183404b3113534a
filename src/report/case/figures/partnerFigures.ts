import { isKnown, missing } from "../../../model/missing";
import type { CaseFrame } from "../caseFrame";
import { figureRow, type FigureRow } from "./figureRow";

/** The partners' shares and savings. */
export const partnerFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const { partners } = audit.businessCase;
  const [shares, names] = [refs.column("CasePartners", "Share of savings"), refs.column("CasePartners", "Partner")];
  const savings = refs.column("CasePartners", "Saving (£ a year)");
  const known = partners.map(({ share }) => share.value).filter(isKnown);
  const isWhole = known.length > 0 && known.length === partners.length && known.every((share) => share >= 0);
  const saved = audit.partnerSavings.map(({ saving }) => saving);
  return [
    figureRow(
      "partner_shares_sum",
      isWhole ? known.reduce((sum, share) => sum + share, 0) : missing("not-stated"),
      `IF(AND(COUNT(${shares})>0,COUNT(${shares})=COUNTA(${names}),COUNTIF(${shares},"<0")=0),SUM(${shares}),"[x]")`,
      "CasePartners",
    ),
    figureRow(
      "largest_partner_saving",
      saved.length > 0 ? Math.max(...saved) : missing("not-stated"),
      `IF(COUNT(${savings})>0,MAX(${savings}),"[x]")`,
      "CasePartners",
    ),
  ];
};
