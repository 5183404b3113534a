import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formulaInFile } from "../../../src/workbook/xlsx/write/formulaInFile";
import type { Book } from "../book/book";

/** The file with the workbook's names in it: exceljs writes only names of plain ranges. */
export const withDefinedNames = (file: Uint8Array, book: Book): Uint8Array => {
  if (book.names.length === 0) return file;
  const parts = unzipSync(file);
  const part = "xl/workbook.xml";
  const names = book.names.map(({ name, formula, scope, visible }) => {
    const local = scope ? ` localSheetId="${book.sheets.indexOf(scope)}"` : "";
    const hidden = visible ? "" : ` hidden="1"`;
    return `<definedName name="${escaped(name)}"${local}${hidden}>${escaped(formulaInFile(formula.slice(1), undefined))}</definedName>`;
  });
  const xml = strFromU8(parts[part] ?? new Uint8Array()).replace(/<definedNames>.*?<\/definedNames>/su, "");
  parts[part] = strToU8(xml.replace("</sheets>", () => `</sheets><definedNames>${names.join("")}</definedNames>`));
  return zipSync(parts);
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
