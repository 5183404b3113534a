import { Zip, ZipDeflate } from "fflate";
import type { CsvSheet } from "../sheetBuilder";
import { joinedBytes } from "../../xlsx/archive/joinedBytes";
import { fixedParts } from "./fixedParts";
import { sheetPart } from "./sheetPart";
import { stringsPart } from "./stringsPart";

/** The bytes of an .xlsx workbook that holds one sheet of values; the same sheet gives the same bytes. Parts are deflated as they are made. */
export const asXlsx = (sheet: CsvSheet): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    pieces.push(piece);
  });
  const encoder = new TextEncoder();
  const put = (name: string, texts: Iterable<string>): void => {
    const part = new ZipDeflate(name, { level: 6 });
    // In local time, as the archive's format has it: the earliest moment that it knows, everywhere.
    part.mtime = new Date(1980, 0, 1);
    zip.add(part);
    for (const text of texts) part.push(encoder.encode(text), false);
    part.push(new Uint8Array(), true);
  };
  for (const [name, text] of fixedParts(sheet.grid.sheet)) put(name, [text]);
  put("xl/worksheets/sheet1.xml", sheetPart(sheet));
  put("xl/sharedStrings.xml", stringsPart(sheet.texts));
  zip.end();
  return joinedBytes(pieces);
};
