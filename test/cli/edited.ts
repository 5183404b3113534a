import { posix } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetters } from "../../src/model/cells";
import type { Grid } from "../../src/model/grid";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";

/** The cells of a sheet that must be there. */
export const gridOf = async (bytes: Uint8Array, sheet: string): Promise<Grid> => {
  const opened = await openXlsx(bytes, "workbook.xlsx");
  const read = opened.ok ? await opened.value.read(sheet) : opened;
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

/** The address of the cell under `header` in the row of which some cell reads `text`, as in B7. */
export const cellFor = async (bytes: Uint8Array, sheet: string, text: string, header: string): Promise<string> => {
  const grid = await gridOf(bytes, sheet);
  const places: { row: number; column: number }[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1)
    for (let column = 1; column <= grid.columnCount; column += 1)
      if (grid.value(row, column) === header) places.push({ row, column });
  for (const { row: top, column } of places)
    for (let row = top + 1; row <= grid.rowCount; row += 1)
      for (let at = 1; at <= grid.columnCount; at += 1)
        if (grid.value(row, at) === text) return `${columnLetters(column)}${row}`;
  throw new Error(`${sheet} has no row “${text}” under “${header}”`);
};

/** What the cell found by `cellFor` holds. */
export const valueFor = async (bytes: Uint8Array, sheet: string, text: string, header: string) => {
  const address = await cellFor(bytes, sheet, text, header);
  const column = [...address.replace(/\d/gu, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (await gridOf(bytes, sheet)).value(Number(address.replace(/\D/gu, "")), column);
};

const inPart = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const before = parts[part];
  if (!before) throw new Error(`no part ${part}`);
  const after = change(strFromU8(before));
  if (after === strFromU8(before)) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
};

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1];

/** The name of the part that holds a sheet. */
export const partOf = (bytes: Uint8Array, sheet: string): string => {
  const parts = unzipSync(bytes);
  const tags = (part: string, element: string): readonly string[] =>
    strFromU8(parts[part] ?? new Uint8Array()).match(new RegExp(`<${element}\\s[^>]*>`, "gu")) ?? [];
  const listed = tags("xl/workbook.xml", "sheet").find((tag) => attributeOf(tag, "name") === sheet);
  const id = listed && attributeOf(listed, "r:id");
  const relationship = tags("xl/_rels/workbook.xml.rels", "Relationship").find((tag) => attributeOf(tag, "Id") === id);
  const target = relationship && attributeOf(relationship, "Target");
  if (target === undefined) throw new Error(`no sheet ${sheet}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
};

/** The workbook with one cell typed over, its style kept and nothing calculated anew. */
export const withCell = (bytes: Uint8Array, sheet: string, address: string, value: string | number): Uint8Array =>
  inPart(bytes, partOf(bytes, sheet), (xml) =>
    xml.replace(new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, "su"), (_, attributes: string) => {
      const kept = attributes.replace(/\s?\bt="[^"]*"/u, "");
      return typeof value === "number"
        ? `<c r="${address}"${kept}><v>${value}</v></c>`
        : `<c r="${address}"${kept} t="inlineStr"><is><t>${value}</t></is></c>`;
    }),
  );

/** The workbook with a sheet renamed on its tab, as Excel leaves its table's name alone. */
export const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  inPart(bytes, "xl/workbook.xml", (xml) => xml.replace(`name="${from}"`, `name="${to}"`));

/** The workbook with sheets deleted as Excel does it: all their parts go, and names that referred to them read #REF!. */
export const without = (bytes: Uint8Array, sheets: readonly string[]): Uint8Array => {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const edit = (part: string, change: (xml: string) => string): void => {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  };
  const drop = (part: string): void => {
    const register = part.replace(/([^/]+)$/u, "_rels/$1.rels");
    const xml = strFromU8(parts[register] ?? new Uint8Array());
    delete parts[part];
    delete parts[register];
    edit("[Content_Types].xml", (types) => types.replace(new RegExp(`<Override PartName="/${part}"[^>]*/>`, "u"), ""));
    for (const [, target = ""] of xml.matchAll(/Target="([^"]*)"/gu)) drop(posix.join(posix.dirname(part), target));
  };
  for (const sheet of sheets) {
    const part = partOf(bytes, sheet);
    edit("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(new RegExp(`<Relationship\\s[^>]*Target="${part.replace(/^xl\//u, "")}"[^>]*/>`, "u"), ""),
    );
    edit("xl/workbook.xml", (xml) => {
      const place = (xml.match(/<sheet\s[^>]*>/gu) ?? []).findIndex((tag) => attributeOf(tag, "name") === sheet);
      return xml
        .replace(new RegExp(`<sheet\\s[^>]*name="${sheet}"[^>]*/>`, "u"), "")
        .replace(new RegExp(`(<definedName\\s[^>]*>)'${sheet}'!`, "gu"), "$1#REF!")
        .replace(/<definedName name="_xlnm.Print_Titles"[^>]*>#REF![^<]*<\/definedName>/gu, "")
        .replace(
          /localSheetId="(\d+)"/gu,
          (_, at: string) => `localSheetId="${Number(at) > place ? Number(at) - 1 : at}"`,
        );
    });
    drop(part);
  }
  return zipSync(parts);
};
