import { checkFormula } from "../formula/checkFormula";
import { HostError, invalidArgument } from "../protocol/hostError";
import { areaOf } from "./area";
import { nameOf, tableOf, type Book, type DefinedName } from "./book";
import type { Sheet } from "./sheet";

/** Throws unless a table or a name may be called so: the two share their names. */
export const assertFreeName = (book: Book, name: string, scope?: Sheet): void => {
  const isAllowed = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name) && name.length <= 255;
  const looksLikeCell =
    areaOf(name) !== undefined || /^R\d*(?:C\d*)?$|^C\d*$/iu.test(name) || /^(?:TRUE|FALSE)$/iu.test(name);
  if (!isAllowed || looksLikeCell) throw invalidArgument(`"${name}" is no name for a table or a cell.`);
  if (tableOf(book, name) || nameOf(book, name, scope))
    throw new HostError("ItemAlreadyExists", `The name "${name}" is taken.`);
};

/** A new name for a formula; a text without `=` is a constant. */
export const addName = (book: Book, name: string, refersTo: string, comment: string, scope?: Sheet): DefinedName => {
  assertFreeName(book, name, scope);
  const formula = nameFormula(book, refersTo, scope);
  const added = { name, scope, formula, visible: true, comment };
  book.names.push(added);
  book.isStale = true;
  return added;
};

export const nameFormula = (book: Book, refersTo: string, scope: Sheet | undefined): string => {
  const formula = refersTo.startsWith("=") ? refersTo : `="${refersTo.replaceAll('"', '""')}"`;
  checkFormula(book, formula.slice(1), { sheet: scope, row: -1, column: -1 });
  return formula;
};
