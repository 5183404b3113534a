import { formulaTokens, sheetsNamedIn } from "../../formula/formulaTokens";
import { parseStructuredReference } from "../../formula/structuredReference";
import type { Report } from "../../../report/sheetModel";

/** Names in lower case: Excel takes no account of case. */
export const folded = (name: string): string => name.toLowerCase();

export const foldedSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(folded));

/** Sheets and tables that go, in lower case. */
export interface Earlier {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** True for a formula that refers to something that goes. */
export const refersTo = (formula: string, { sheets, tables }: Earlier): boolean => {
  if (![...sheets, ...tables].some((name) => folded(formula).includes(name.replaceAll("'", "''")))) return false;
  return (
    [...sheetsNamedIn(formula)].some((sheet) => sheets.has(sheet)) ||
    formulaTokens(formula).some(({ kind, text }) => kind === "name" && tables.has(folded(text)))
  );
};

/** True when all that a formula refers to of what goes comes back with the report: each sheet, each table, each of its columns. */
export const comesBack = (formula: string, earlier: Earlier, report: Report): boolean => {
  const sheets = foldedSet(report.sheets.map(({ name }) => name));
  if ([...sheetsNamedIn(formula)].some((sheet) => earlier.sheets.has(sheet) && !sheets.has(sheet))) return false;
  const tokens = formulaTokens(formula);
  return tokens.every(({ kind, text }, index) => {
    if (kind !== "name" || !earlier.tables.has(folded(text))) return true;
    const table = report.sheets.find((sheet) => sheet.table && folded(sheet.table.name) === folded(text))?.table;
    const next = tokens[index + 1];
    if (!table || next?.kind !== "brackets") return table !== undefined || sheets.has(folded(text));
    const headers = foldedSet(table.columns.map(({ header }) => header));
    return parseStructuredReference(next.text).columns.every((column) => headers.has(folded(column)));
  });
};
