import { withColumns } from "../formula/structured";
import { sheetNameIn, tokensOf, type Token } from "../formula/tokens";
import { sameName, type Book } from "./book";
import { tableAt } from "./tableAt";

/** What has a new name, or what is gone (`to` undefined). */
export type Rename =
  | { readonly sheet: string; readonly to: string | undefined }
  | { readonly table: string; readonly to: string | undefined }
  | { readonly column: string; readonly of: string; readonly to: string };

/** Puts a rename or a deletion through every formula of the workbook, cells and names; what refers to a thing deleted becomes #REF!. */
export const renameInFormulas = (book: Book, rename: Rename): void => {
  for (const sheet of book.sheets)
    for (const [row, column, formula] of [...sheet.formulas.entries()]) {
      const around = tableAt(book, sheet, row, column);
      const fresh = renamed(formula, rename, around?.name);
      if (fresh !== formula) sheet.formulas.set(row, column, fresh);
    }
  for (const name of book.names) name.formula = renamed(name.formula, rename, undefined);
  book.isStale = true;
};

const renamed = (formula: string, rename: Rename, tableAround: string | undefined): string => {
  if (!mentions(formula, rename)) return formula;
  const tokens = tokensOf(formula.slice(1));
  return `=${tokens.map((token, index) => renamedToken(token, index, tokens, rename, tableAround)).join("")}`;
};

/** Most formulas do not speak of what is renamed, and are not worth taking apart. */
const mentions = (formula: string, rename: Rename): boolean => {
  const sought = "sheet" in rename ? rename.sheet : "table" in rename ? rename.table : undefined;
  return sought === undefined
    ? formula.includes("[")
    : formula.toLowerCase().includes(sought.replaceAll("'", "''").toLowerCase());
};

const renamedToken = (
  { kind, text }: Token,
  index: number,
  tokens: readonly Token[],
  rename: Rename,
  tableAround: string | undefined,
): string => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if ("sheet" in rename)
    return kind === "sheet" && sameName(sheetNameIn(text), rename.sheet)
      ? rename.to === undefined
        ? "#REF!"
        : sheetToken(rename.to)
      : text;
  if ("column" in rename) {
    const table = before?.kind === "word" ? before.text : tableAround;
    return kind === "brackets" && table !== undefined && sameName(table, rename.of)
      ? withColumns(text, (column) => (sameName(column, rename.column) ? rename.to : column))
      : text;
  }
  const isSought = (token: Token | undefined): boolean => token?.kind === "word" && sameName(token.text, rename.table);
  if (kind === "brackets" && rename.to === undefined && isSought(before)) return "";
  if (!isSought({ kind, text }) || after?.kind === "open") return text;
  return rename.to ?? "#REF!";
};

export const sheetToken = (name: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/iu.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;
