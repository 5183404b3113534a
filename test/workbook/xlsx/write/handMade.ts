import { strToU8, zipSync } from "fflate";
import { openArchive } from "../../../../src/workbook/xlsx/archive/archive";
import { applyChange } from "../../../../src/workbook/xlsx/write/applyChange";
import type { Change } from "../../../../src/workbook/workbook";

const transitional = "http://schemas.openxmlformats.org/";
export const mainNamespace = `${transitional}spreadsheetml/2006/main`;
export const relationshipNamespace = `${transitional}officeDocument/2006/relationships`;
const declared = `${transitional}package/2006/content-types`;
const related = `${transitional}package/2006/relationships`;
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a package by name. */
export type HandMade = Readonly<Record<string, string | Uint8Array>>;

/** A sound package of two small sheets with default styles; `changes` replaces or adds parts, `null` leaves one out. */
export const handMade = (changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array => {
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${declared}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${office}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${office}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetXml("Finance"),
    "xl/worksheets/sheet2.xml": sheetXml("Legal"),
    ...changes,
  };
  const kept = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(kept));
};

export const relationships = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${related}">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook part of the two sheets, with something before and behind their list. */
export const workbookXml = (behind = "", before = ""): string =>
  `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${before}<sheets><sheet name="Costs" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="7" r:id="rId2"/></sheets>${behind}</workbook>`;

const sheetXml = (text: string): string =>
  `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>12</v></c></row></sheetData></worksheet>`;

/** The outcome of a change to a package. */
export const changed = (bytes: Uint8Array, change: Change) => {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(JSON.stringify(archive.issues));
  return applyChange(archive.value, change);
};

/** The bytes after a change that must succeed. */
export const written = async (bytes: Uint8Array, change: Change): Promise<Uint8Array> => {
  const outcome = await changed(bytes, change);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
