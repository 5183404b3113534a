import { missing } from "../../../model/missing";
import { sumOfShares } from "../../../model/sumOfShares";
import type { CaseFrame } from "../caseFrame";
import { figureRow, type FigureRow } from "./figureRow";

/** The partners' shares and savings. */
export const partnerFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const { partners } = audit.businessCase;
  const [shares, names] = [refs.column("CasePartners", "Share of savings"), refs.column("CasePartners", "Partner")];
  const savings = refs.column("CasePartners", "Saving (£ a year)");
  const saved = audit.partnerSavings.map(({ saving }) => saving);
  return [
    figureRow(
      "partner_shares_sum",
      sumOfShares(partners),
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
