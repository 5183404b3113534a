import type { CaseLine, CaseMoneyPart } from "../../../model/businessCase";
import { isKnown } from "../../../model/missing";
import { caseWords as words } from "../../../text/pane/case";

/** What lines of one part come to, in words; that it is not known where a line has no figure. */
export const sumOfLines = (part: CaseMoneyPart, lines: readonly CaseLine[]): string => {
  if (lines.length === 0) return words.noLines;
  const amounts = lines.map(({ annual }) => annual.value).filter(isKnown);
  if (amounts.length < lines.length) return words.notSummed(lines.length - amounts.length);
  return words.sum[part](amounts.reduce((sum, amount) => sum + amount, 0));
};
