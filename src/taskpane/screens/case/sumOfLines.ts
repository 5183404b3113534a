import type { CaseLine, CaseMoneyPart } from "../../../model/businessCase";
import { isKnown } from "../../../model/missing";
import { exactPounds } from "../../../text/amounts";
import { caseWords as words } from "../../../text/pane/case";

/** What lines of one part come to, in words, and to the pound; that it is not known where a line has no figure. */
export const sumOfLines = (
  part: CaseMoneyPart,
  lines: readonly CaseLine[],
): { readonly said: string; readonly exact?: string } => {
  if (lines.length === 0) return { said: words.noLines };
  const amounts = lines.map(({ annual }) => annual.value).filter(isKnown);
  if (amounts.length < lines.length) return { said: words.notSummed(lines.length - amounts.length) };
  const sum = amounts.reduce((before, amount) => before + amount, 0);
  return { said: words.sum(part, sum), exact: exactPounds(sum) };
};
