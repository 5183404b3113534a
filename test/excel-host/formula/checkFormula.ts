import { nameOf, sameName, sheetOf, tableOf, type Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { tableAt } from "../book/tableAt";
import { areaOf } from "../book/area";
import { invalidArgument } from "../protocol/hostError";
import { assertParses } from "./parses";
import { structuredIn } from "./structured";
import { sheetNameIn, tokensOf, type Token } from "./tokens";

/** Where a formula stands; a defined name's formula stands in no cell. */
export interface Place {
  readonly sheet: Sheet | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * Throws InvalidArgument for a formula (without its `=`) that Excel would not take: one that does not parse, or refers to a sheet, table or
 * column that is not there. A name that is not there is refused too; Excel takes it and shows #NAME?.
 */
export const checkFormula = (book: Book, formula: string, place: Place): void => {
  assertParses(formula);
  const tokens = tokensOf(formula);
  tokens.forEach((token, index) => {
    if (token.kind === "sheet" && !sheetOf(book, sheetNameIn(token.text)))
      throw invalidArgument(`There is no sheet for ${token.text} in =${formula}`);
    if (token.kind === "brackets") checkBrackets(book, token.text, tokens[index - 1], place, formula);
    if (token.kind === "word") checkWord(book, token.text, index, tokens, place, formula);
  });
};

const checkBrackets = (book: Book, text: string, before: Token | undefined, place: Place, formula: string): void => {
  const named = before?.kind === "word" ? before.text : undefined;
  const table = named === undefined ? tableAt(book, place.sheet, place.row, place.column) : tableOf(book, named);
  if (!table) throw invalidArgument(`There is no table for ${named ?? ""}${text} in =${formula}`);
  const { columns, isThisRow } = structuredIn(text);
  const missing = columns.find((column) => !table.columns.some(({ name }) => sameName(name, column)));
  if (missing !== undefined)
    throw invalidArgument(`${table.name} has no column "${missing}", asked for in =${formula}`);
  if (isThisRow && (place.row <= table.area.top || place.row > table.area.bottom))
    throw invalidArgument(`=${formula} asks for a row of ${table.name} from outside its rows.`);
};

const checkWord = (
  book: Book,
  word: string,
  index: number,
  tokens: readonly Token[],
  place: Place,
  formula: string,
): void => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (/^_xl/iu.test(word))
    throw invalidArgument(`${word} is how a file spells a function; Excel is given its own name.`);
  if (after?.kind === "open" || after?.kind === "brackets") return;
  if (/^(?:TRUE|FALSE)$/iu.test(word) || areaOf(word)) return;
  const isOfRange = [before?.text, after?.text].includes(":") && areaOf(`${word}:${word}`) !== undefined;
  if (isOfRange) return;
  const isKnown = tableOf(book, word) ?? nameOf(book, word) ?? (place.sheet && nameOf(book, word, place.sheet));
  const ofSheet = before?.kind === "sheet" ? sheetOf(book, sheetNameIn(before.text)) : undefined;
  if (!isKnown && !(ofSheet && nameOf(book, word, ofSheet)))
    throw invalidArgument(`There is no name ${word}, asked for in =${formula}`);
};
