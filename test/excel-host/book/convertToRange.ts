import { columnLetters } from "../../../src/model/cells";
import { structuredIn } from "../formula/structured";
import { tokensOf } from "../formula/tokens";
import { intersection } from "./area";
import { sameName, type Book } from "./book";
import { assertAllowed } from "./guards";
import type { Area } from "./layer";
import { sheetToken } from "./renameInFormulas";
import type { Sheet } from "./sheet";
import { bodyOf, columnOf, headerOf, type Table } from "./table";

/** The cells stay and formulas refer to them by their addresses. */
export const convertToRange = (book: Book, table: Table): void => {
  assertAllowed(table.sheet);
  const away = (formula: string, row: number, isInside: boolean): string => {
    const tokens = tokensOf(formula.slice(1));
    const plain = tokens.map(({ kind, text }, index) => {
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      if (kind === "word" && after?.kind === "brackets" && sameName(text, table.name)) return "";
      if (kind === "word" && sameName(text, table.name)) return absolute(table.sheet, bodyOf(table));
      if (kind !== "brackets") return text;
      const isOurs = before?.kind === "word" ? sameName(before.text, table.name) : isInside;
      return isOurs ? referred(table, text, row) : text;
    });
    return `=${plain.join("")}`;
  };
  for (const sheet of book.sheets)
    for (const [row, column, formula] of [...sheet.formulas.entries()]) {
      const isInside =
        sheet === table.sheet &&
        intersection({ top: row, left: column, bottom: row, right: column }, table.area) !== undefined;
      if (formula.includes("[") || formula.includes(table.name))
        sheet.formulas.set(row, column, away(formula, row, isInside));
    }
  for (const name of book.names) name.formula = away(name.formula, -1, false);
  book.tables.splice(book.tables.indexOf(table), 1);
};

const referred = (table: Table, brackets: string, row: number): string => {
  const { columns, isThisRow, items } = structuredIn(brackets);
  const places = columns.map((column) => table.columns.findIndex(({ name }) => sameName(name, column)));
  const rows = isThisRow
    ? { ...table.area, top: row, bottom: row }
    : items.includes("#all") || (items.includes("#headers") && items.includes("#data"))
      ? table.area
      : items.includes("#headers")
        ? headerOf(table)
        : bodyOf(table);
  const area =
    places.length === 0
      ? rows
      : { ...rows, left: columnOf(rows, Math.min(...places)).left, right: columnOf(rows, Math.max(...places)).right };
  return absolute(table.sheet, area);
};

const absolute = (sheet: Sheet, { top, left, bottom, right }: Area): string => {
  const first = `$${columnLetters(left + 1)}$${top + 1}`;
  const last = `$${columnLetters(right + 1)}$${bottom + 1}`;
  return `${sheetToken(sheet.name)}${first === last ? first : `${first}:${last}`}`;
};
