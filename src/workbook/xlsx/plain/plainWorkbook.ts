import { Zip, ZipDeflate } from "fflate";
import { joinedBytes } from "../archive/joinedBytes";
import type { PlainSheet } from "./plainSheet";
import { fixedParts } from "./fixedParts";
import { PartBytes } from "./partBytes";
import { writeSheet } from "./writeSheet";
import { writeStrings } from "./writeStrings";

/** The bytes of an .xlsx workbook that holds one sheet of values; the same sheet gives the same bytes. Parts are deflated as they are made. */
export const plainWorkbook = (sheet: PlainSheet): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    pieces.push(piece);
  });
  const put = (name: string, write: (part: PartBytes) => void): void => {
    // A third of the time of the usual level 6 for a tenth more bytes.
    const member = new ZipDeflate(name, { level: 2 });
    // The earliest moment that the format knows; it has no time zone, and the library writes the local one.
    member.mtime = new Date(1980, 0, 1);
    zip.add(member);
    const part = new PartBytes((bytes) => void member.push(bytes, false));
    write(part);
    part.flush();
    member.push(new Uint8Array(), true);
  };
  for (const [name, text] of fixedParts(sheet.grid.sheet)) put(name, (part) => part.text(text));
  put("xl/worksheets/sheet1.xml", (part) => writeSheet(sheet, part));
  put("xl/sharedStrings.xml", (part) => writeStrings(sheet.texts, part));
  zip.end();
  return joinedBytes(pieces);
};
