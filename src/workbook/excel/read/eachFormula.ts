import { extentsOf } from "./extents";
import { askPieces } from "./pieces";

/** A cell with a formula, by sheet, row and column from 1; the formula with its `=`. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Tells every formula of the sheets as it comes; answers the sheets' names as the workbook spells them. Throws ExcelTrouble. */
export const eachFormula = async (
  signal: AbortSignal | null,
  sheets: readonly string[],
  tell: (cell: FormulaCell) => void,
): Promise<readonly string[]> => {
  const extents = await extentsOf(signal, sheets);
  const pieces = extents.flatMap(({ sheet, formulas }) =>
    formulas.map((block) => ({ sheet, asked: "formulas" as const, block })),
  );
  await askPieces(signal, pieces, ({ sheet, block }, answered) => {
    answered.forEach((row, down) =>
      row.forEach((formula, across) => {
        if (typeof formula === "string" && formula.startsWith("="))
          tell({ sheet, row: block.top + down, column: block.left + across, formula });
      }),
    );
  });
  return extents.map(({ sheet }) => sheet);
};
