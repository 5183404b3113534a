import { sheetOf, type Book } from "../book/book";
import { areaGiven } from "../book/writeCells";
import { notFound } from "../protocol/hostError";
import type { HostObject } from "./hostObject";

/** The range of an address with its sheet, `'RO 6'!A1:B2`; without one it lies on the active sheet. */
export const anyRange = (book: Book, address: string): HostObject<"Range"> => {
  const bang = address.lastIndexOf("!");
  const name = address
    .slice(0, Math.max(bang, 0))
    .replaceAll(/^=?'|^=|'$/gu, "")
    .replaceAll("''", "'");
  const sheet = bang < 0 ? book.activeSheet : sheetOf(book, name);
  if (!sheet) throw notFound(`There is no sheet ${name}.`);
  return { is: "Range", sheet, area: areaGiven(sheet, address.slice(bang + 1)) };
};
