import { extentsOf } from "../read/extents";
import { askPieces } from "../read/pieces";
import { refersTo, type Earlier } from "./earlier";
import type { OwnFormula } from "./journal";

/** The formulas on these sheets that refer to what goes. Throws ExcelTrouble. */
export const ownFormulas = async (
  signal: AbortSignal,
  sheets: readonly string[],
  earlier: Earlier,
): Promise<readonly OwnFormula[]> => {
  const found: OwnFormula[] = [];
  const pieces = (await extentsOf(signal, sheets)).flatMap(({ sheet, formulas }) =>
    formulas.map((block) => ({ sheet, asked: "formulas" as const, block })),
  );
  await askPieces(signal, pieces, ({ sheet, block }, answered) => {
    answered.forEach((row, down) =>
      row.forEach((formula, across) => {
        if (typeof formula === "string" && formula.startsWith("=") && refersTo(formula.slice(1), earlier))
          found.push({ sheet, row: block.top + down, column: block.left + across, formula });
      }),
    );
  });
  return found;
};
