import { formulaTokens } from "../../formula/formulaTokens";
import { newerFunctions } from "./newerFunctions";
import { parseStructuredReference, structuredReferenceInFile } from "../../formula/structuredReference";

/**
 * A formula of the sheet model in the form that the file holds: this row's cell is `Table[[#This Row],[Col]]`, a reference without a table is
 * given its own, functions newer than Excel 2007 are prefixed with `_xlfn.`.
 *
 * Spelling of columns: always `Table[[Col]]`, with `'` before `[ ] # '` and nothing else. The file's grammar ([MS-XLSX] 2.2.2, formulas)
 * allows it for every header, and Excel's own rules ask for the double brackets where a header holds £ ( ) % , . - and the like. LibreOffice 7.4
 * calculates it for headers with each of these and with line breaks, also inside `INDEX(…):INDEX(…)`; test/workbook/xlsx/write holds that.
 */
export const formulaInFile = (formula: string, ownTable: string | undefined): string => {
  const tokens = formulaTokens(formula);
  let result = "";
  tokens.forEach(({ kind, text }, index) => {
    const next = tokens[index + 1];
    if (kind === "name" && next?.kind === "brackets") return;
    if (kind === "brackets") {
      const before = tokens[index - 1];
      const table = before?.kind === "name" ? before.text : ownTable;
      if (table === undefined) throw new Error(`${text} stands outside a table in the formula ${formula}`);
      result += structuredReferenceInFile(table, parseStructuredReference(text));
    } else {
      const isNewer = kind === "name" && next?.text.startsWith("(") && newerFunctions.has(text.toUpperCase());
      result += isNewer ? `_xlfn.${text}` : text;
    }
  });
  return result;
};

/** The same for the formulas of one table: most rows of a column have the same, which is put into its form once. */
export const formulasInFile = (ownTable: string): ((formula: string) => string) => {
  const known = new Map<string, string>();
  return (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const inFile = formulaInFile(formula, ownTable);
    known.set(formula, inFile);
    return inFile;
  };
};
