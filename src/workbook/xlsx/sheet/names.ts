import { brokenPart } from "../archive/brokenPart";
import { isOf, spreadsheet } from "../xml/namespaces";
import { type XmlBytes, closed, more, opened, selfClosed, text, cdata } from "./xmlBytes";

const locals = [
  "worksheet",
  "sheetFormatPr",
  "cols",
  "col",
  "sheetData",
  "row",
  "c",
  "v",
  "f",
  "is",
  "t",
  "r",
  "rPh",
  "mergeCells",
  "mergeCell",
  "sst",
  "si",
] as const;

/** The names of the elements that are read, as bytes with the part's own prefix. */
export type Names = Readonly<Record<(typeof locals)[number], Uint8Array>> & {
  /** Every prefix that stands for the spreadsheet namespace in the part, the names' own first. */
  readonly prefixes: readonly string[];
};

const isSpreadsheet = isOf(spreadsheet);

/** The names as the root element just opened needs them; undefined when the root is not `local` of the spreadsheet namespace. */
export const namesFrom = (xml: XmlBytes, local: string): Names | undefined => {
  const name = xml.latin(xml.nameStart, xml.nameEnd);
  const prefix = name.slice(0, Math.max(0, name.length - local.length - 1));
  const prefixes = declared(xml)
    .filter(([, namespace]) => isSpreadsheet(namespace))
    .map(([one]) => one);
  if (name !== tagName(prefix, local) || !prefixes.includes(prefix)) return undefined;
  const names = locals.map((one) => [one, new TextEncoder().encode(tagName(prefix, one))] as const);
  return {
    ...(Object.fromEntries(names) as Record<(typeof locals)[number], Uint8Array>),
    prefixes: [prefix, ...prefixes.filter((one) => one !== prefix)],
  };
};

/**
 * Throws when the tag just read, of an element that is read, makes the names unsure by giving a prefix another meaning. XML allows it, nobody
 * writes it, and reading on would miss cells.
 */
export const checkNames = (xml: XmlBytes, names: Names): void => {
  for (const [prefix, namespace] of declared(xml))
    if (isSpreadsheet(namespace) !== names.prefixes.includes(prefix)) throw brokenPart(xml.part, "namespaces");
};

/** The same for an element that is passed over: it must not be one of the format's own under a second prefix. */
export const checkSkipped = (xml: XmlBytes, names: Names): void => {
  const name = xml.latin(xml.nameStart, xml.nameEnd);
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
  if (prefix === names.prefixes[0]) return;
  const here = declared(xml).find(([one]) => one === prefix);
  if (here ? isSpreadsheet(here[1]) : names.prefixes.includes(prefix)) throw brokenPart(xml.part, "namespaces");
};

/** The same among cells, where a choice between contents (markup compatibility) might hide some. */
export const checkSkippedCells = (xml: XmlBytes, names: Names): void => {
  checkSkipped(xml, names);
  if (xml.latin(xml.nameStart, xml.nameEnd).endsWith(":AlternateContent"))
    throw brokenPart(xml.part, "alternate-content");
};

/** Passes over the element just opened; false when more bytes are needed, and then it must be read again from its start. */
export const skipElement = (xml: XmlBytes): boolean => {
  for (let depth = 1; depth > 0;) {
    const token = xml.next();
    if (token === more) return false;
    if (token === opened) depth++;
    else if (token === closed) depth--;
  }
  return true;
};

/** True for a token that is a start tag. */
export const isStart = (token: number): boolean => token === opened || token === selfClosed;

/** True for a token that carries character data. */
export const isText = (token: number): boolean => token === text || token === cdata;

const tagName = (prefix: string, local: string): string => (prefix === "" ? local : `${prefix}:${local}`);

/** The prefixes that the tag just read declares, with their namespaces. */
const declared = (xml: XmlBytes): readonly (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = [];
  for (let slot = 0; slot < 4 * xml.attributeCount; slot += 4) {
    const nameStart = xml.attributes[slot] ?? 0;
    // Every row is asked, so the first two letters decide before a text is made.
    if (xml.bytes[nameStart] !== 0x78 || xml.bytes[nameStart + 1] !== 0x6d) continue;
    const name = xml.latin(nameStart, xml.attributes[slot + 1] ?? 0);
    if (name === "xmlns" || name.startsWith("xmlns:"))
      found.push([name.slice(6), xml.latin(xml.attributes[slot + 2] ?? 0, xml.attributes[slot + 3] ?? 0)]);
  }
  return found;
};
