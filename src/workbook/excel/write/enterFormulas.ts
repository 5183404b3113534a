import { addressOf, type Block } from "../block";
import type { FormulaCell } from "../read/eachFormula";

/** Enters formulas of the user's again as they were typed, cells below each other at once. */
export const enterFormulas = ({ workbook }: Excel.RequestContext, formulas: readonly FormulaCell[]): void => {
  for (const { sheet, block, texts } of runsOf(formulas))
    workbook.worksheets.getItem(sheet).getRange(addressOf(block)).formulas = texts.map((text) => [text]);
};

interface Run {
  readonly sheet: string;
  readonly block: Block;
  readonly texts: readonly string[];
}

const runsOf = (formulas: readonly FormulaCell[]): readonly Run[] => {
  const sorted = [...formulas].sort(
    (a, b) => a.sheet.localeCompare(b.sheet, "en-GB") || a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const { sheet, row, column, formula } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.block.left === column && last.block.bottom === row - 1)
      runs[runs.length - 1] = { sheet, block: { ...last.block, bottom: row }, texts: [...last.texts, formula] };
    else runs.push({ sheet, block: { top: row, left: column, bottom: row, right: column }, texts: [formula] });
  }
  return runs;
};
