import { done, type Outcome } from "../../../model/issue";
import { eachFormula } from "./eachFormula";

/** The formula texts of sheets without their `=`, keyed `row,column`; throws ExcelTrouble. */
export const readFormulas = async (
  signal: AbortSignal | null,
  sheets: readonly string[],
): Promise<readonly Outcome<ReadonlyMap<string, string>>[]> => {
  const found = new Map<string, Map<string, string>>();
  const listed = await eachFormula(signal, sheets, ({ sheet, row, column, formula }) => {
    const formulas = found.get(sheet) ?? new Map<string, string>();
    found.set(sheet, formulas.set(`${row},${column}`, formula.slice(1)));
  });
  return listed.map((sheet) => done(found.get(sheet) ?? new Map<string, string>()));
};
