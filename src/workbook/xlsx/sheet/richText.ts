import type { BrokenPart } from "../archive/brokenPart";
import { checkNames, checkSkipped, isStart, isText, skipElement, type Names } from "./names";
import { isUtf8, xmlText } from "./textFromBytes";
import { wrongEncoding } from "./utf8Chunks";
import { type XmlBytes, cdata, closed, more, opened, selfClosed } from "./xmlBytes";

/**
 * The character data of the element of this name just opened, up to its end tag; undefined when more bytes are needed. Comments between the characters
 * are passed over, CDATA counts, elements inside do not.
 */
export const elementText = (xml: XmlBytes, name: Uint8Array): string | undefined => {
  let whole = "";
  for (;;) {
    const token = xml.next();
    if (token === more) return undefined;
    if (token === closed) {
      if (!xml.named(name)) throw xml.malformed("mismatch");
      return whole;
    }
    if (isText(token)) {
      const piece = xmlText(xml.bytes, xml.textStart, xml.textEnd, token === cdata);
      if (piece === undefined) throw unreadable(xml);
      whole += piece;
    } else if (token === opened && !skipElement(xml)) return undefined;
  }
};

/**
 * The text of the `si` or `is` element, by its name, just opened, up to its end tag: its own text or its runs joined, phonetic hints left out; undefined
 * when more bytes are needed.
 */
export const richText = (xml: XmlBytes, names: Names, name: Uint8Array): string | undefined => {
  let whole = "";
  let inRun = false;
  for (;;) {
    const token = xml.next();
    if (token === more) return undefined;
    if (token === closed) {
      if (!xml.named(inRun ? names.r : name)) throw xml.malformed("mismatch");
      if (!inRun) return whole;
      inRun = false;
    } else if (isStart(token)) {
      if (xml.attributeCount > 0) checkNames(xml, names);
      if (token === selfClosed) continue;
      if (xml.named(names.t)) {
        const piece = elementText(xml, names.t);
        if (piece === undefined) return undefined;
        whole += piece;
      } else if (!inRun && xml.named(names.r)) inRun = true;
      else {
        checkSkipped(xml, names);
        if (!skipElement(xml)) return undefined;
      }
    }
  }
};

/** Why the characters just read could not be taken as text. */
const unreadable = (xml: XmlBytes): BrokenPart =>
  isUtf8(xml.bytes, xml.textStart, xml.textEnd) ? xml.malformed("bad-entity") : wrongEncoding(xml.part, "utf-8");
