import { areaOf } from "../book/area";
import { sameName, sheetOf, tableOf, type Book, type DefinedName } from "../book/book";
import { bodyOf, columnOf } from "../book/table";
import { structuredIn } from "../formula/structured";
import { sheetNameIn, tokensOf } from "../formula/tokens";
import { notModelled } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import type { HostObject } from "./hostObject";

/** The cells that a name refers to, or undefined when it refers to something else or to cells that are gone. */
export const rangeOfName = (book: Book, { formula }: DefinedName): HostObject<"Range"> | undefined =>
  plainRange(book, formula.slice(1)) ?? tableRange(book, formula.slice(1));

const plainRange = (book: Book, formula: string): HostObject<"Range"> | undefined => {
  const [first, ...rest] = tokensOf(formula);
  if (first?.kind !== "sheet") return undefined;
  const sheet = sheetOf(book, sheetNameIn(first.text));
  const area = areaOf(rest.map(({ text }) => text).join(""));
  return sheet && area && { is: "Range", sheet, area };
};

/** `Table[Col]`, and `INDEX(Table[Col],3)`: how this project's names point at one cell of a table. */
const tableRange = (book: Book, formula: string): HostObject<"Range"> | undefined => {
  const index = /^INDEX\((.+),\s*(\d+)\)$/iu.exec(formula);
  const [name, brackets, more] = tokensOf(index?.[1] ?? formula);
  const table = name?.kind === "word" ? tableOf(book, name.text) : undefined;
  if (!table || brackets?.kind !== "brackets" || more) return undefined;
  const [column] = structuredIn(brackets.text).columns;
  const place = table.columns.findIndex((one) => sameName(one.name, column ?? ""));
  if (place < 0) return undefined;
  const cells = columnOf(bodyOf(table), place);
  const row = cells.top + Number(index?.[2] ?? 1) - 1;
  return { is: "Range", sheet: table.sheet, area: index ? { ...cells, top: row, bottom: row } : cells };
};

/** A range's own address, or the constant; anything else would have to be calculated. */
export const valueOfName = (book: Book, named: DefinedName): Json => {
  const text = named.formula.slice(1);
  if (rangeOfName(book, named)) return text.replaceAll("$", "");
  const quoted = /^"(.*)"$/su.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (text.includes("#REF!")) return "#REF!";
  throw notModelled(`the value of a name for ${text}`);
};
