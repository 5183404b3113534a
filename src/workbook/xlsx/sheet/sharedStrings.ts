import { BrokenPart, brokenPart } from "../archive/brokenPart";
import { checkNames, checkSkippedCells, isStart, isText, namesFrom, skipElement, type Names } from "./names";
import { richText } from "./richText";
import { cellText } from "./textFromBytes";
import { XmlBytes, closed, more, opened, selfClosed, text } from "./xmlBytes";

/** The workbook's shared strings. Each is decoded when it is first asked for, and handed out by reference after that. */
export interface SharedStrings {
  readonly count: number;
  text(index: number): string;
}

/**
 * The strings of the part, which is UTF-8 and in memory as a whole. Throws BrokenPart when it cannot be read for certain, so that a string asked
 * for later always can.
 */
export const sharedStringsFrom = (bytes: Uint8Array, part: string): SharedStrings => {
  checkUtf8(bytes, part);
  const xml = XmlBytes.over(bytes, part);
  const root = nextTag(xml);
  const names = isStart(root) ? namesFrom(xml, "sst") : undefined;
  if (!names) throw brokenPart(xml.part, "not-shared-strings");
  const starts: number[] = [];
  const known: string[] = [];
  for (let token = root === opened ? nextTag(xml) : closed; token !== closed; token = nextTag(xml)) {
    if (token === more) throw xml.malformed("unclosed");
    const { start } = xml;
    if (xml.named(names.si)) {
      // Only what is more than plain characters can be wrong inside, so it is decoded now.
      if (!passPlain(xml, names, token)) known[starts.length] = textAt(xml, names, start);
      starts.push(start);
    } else {
      checkSkippedCells(xml, names);
      if (token === opened && !skipElement(xml)) throw xml.malformed("unclosed");
    }
  }
  return {
    count: starts.length,
    text: (index) => {
      const start = starts[index];
      if (start === undefined) throw new Error(`no shared string ${index}`);
      return (known[index] ??= textAt(xml, names, start));
    },
  };
};

/** For a workbook without that part. */
export const noSharedStrings: SharedStrings = {
  count: 0,
  text: (index) => {
    throw new Error(`no shared string ${index}`);
  },
};

const nextTag = (xml: XmlBytes): number => {
  let token = xml.next();
  while (isText(token)) token = xml.next();
  return token;
};

/** Passes over the `<si>` just found when it is `<si><t>characters</t></si>` without entity; otherwise false, and the tokenizer stands anywhere. */
const passPlain = (xml: XmlBytes, names: Names, token: number): boolean => {
  if (token !== opened || xml.attributeCount > 0) return false;
  if (xml.next() !== opened || xml.attributeCount > 0 || !xml.named(names.t) || xml.next() !== text) return false;
  for (let at = xml.textStart; at < xml.textEnd; at++) if (xml.bytes[at] === 0x26) return false;
  return xml.next() === closed && xml.named(names.t) && xml.next() === closed && xml.named(names.si);
};

const textAt = (xml: XmlBytes, names: Names, start: number): string => {
  xml.at = start;
  const token = xml.next();
  checkNames(xml, names);
  const characters = token === selfClosed ? "" : richText(xml, names, names.si);
  if (characters === undefined) throw xml.malformed("unclosed");
  return cellText(characters);
};

const checkUtf8 = (bytes: Uint8Array, part: string): void => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += sliceSize)
      decoder.decode(bytes.subarray(at, at + sliceSize), { stream: true });
    decoder.decode();
  } catch {
    throw new BrokenPart({ code: "workbook/xml-encoding", severity: "error", facts: { part, encoding: "utf-8" } });
  }
};

/** Checked in slices, so that no text of the whole part is made. */
const sliceSize = 2 ** 20;
