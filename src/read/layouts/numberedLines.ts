import type { CostLine, StatedTotal } from "../../model/costTable";
import type { Inputs } from "../../model/inputs";
import type { Issue } from "../../model/issue";
import type { Sheets } from "../amount/amountOf";
import { balance } from "../amount/balance";
import { amountsOf, type FigureRow, lineOf, type Signs } from "../amount/figureRow";

/** The lines of a numbered return, its totals, and what did not add up. */
export interface NumberedLines {
  readonly lines: readonly CostLine[];
  readonly totals: readonly StatedTotal[];
  readonly issues: readonly Issue[];
}

const signs: Signs = { cost: 1, income: -1 };

/** Figures in the order of their line numbers as cost lines: a section's total takes the lines since the last one, the total of the whole takes all. */
export const numberedLines = (
  figures: readonly FigureRow[],
  whole: FigureRow | undefined,
  sheets: Sheets,
  inputs: Inputs,
): NumberedLines => {
  const found: { lines: CostLine[]; totals: StatedTotal[]; issues: Issue[] } = { lines: [], totals: [], issues: [] };
  let section: CostLine[] = [];
  const settle = (figure: FigureRow, covered: readonly CostLine[], isWhole: boolean): void => {
    const result = balance(
      { row: figure, amounts: amountsOf(figure, signs, sheets), whole: isWhole },
      covered,
      sheets,
      inputs,
    );
    found.totals.push(result.total);
    found.issues.push(...result.issues);
    if (result.remainder) found.lines.push(result.remainder);
  };
  for (const figure of figures) {
    if (isTotal(figure) && section.length > 0) {
      settle(figure, section, false);
      section = [];
      continue;
    }
    const line = lineOf(figure, signs, sheets);
    found.lines.push(line);
    // A total without lines of its own (police, fire) is the line itself.
    if (!isTotal(figure)) section.push(line);
  }
  if (whole) settle(whole, found.lines, true);
  return found;
};

const isTotal = ({ label }: FigureRow): boolean => /^total\b/iu.test(label);
