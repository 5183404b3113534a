import { eachFormula, type FormulaCell } from "../read/eachFormula";
import { refersTo, type Earlier } from "./earlier";

/** The formulas on these sheets that refer to what goes. Throws ExcelTrouble. */
export const ownFormulas = async (
  signal: AbortSignal,
  sheets: readonly string[],
  earlier: Earlier,
): Promise<readonly FormulaCell[]> => {
  const found: FormulaCell[] = [];
  await eachFormula(signal, sheets, (cell) => {
    if (refersTo(cell.formula.slice(1), earlier)) found.push(cell);
  });
  return found;
};
