import { decodedEntities } from "../xml/entities";
import type { XmlBytes } from "./xmlBytes";

/** The value of an attribute of the tag just read, or undefined. Values of the attributes that are read are ASCII. */
export const attributeText = (xml: XmlBytes, name: string): string | undefined => {
  for (let slot = 0; slot < 4 * xml.attributeCount; slot += 4) {
    const nameStart = xml.attributes[slot] ?? 0;
    const nameEnd = xml.attributes[slot + 1] ?? 0;
    if (nameEnd - nameStart !== name.length || xml.bytes[nameStart] !== name.charCodeAt(0)) continue;
    if (xml.latin(nameStart, nameEnd) !== name) continue;
    const value = decodedEntities(xml.latin(xml.attributes[slot + 2] ?? 0, xml.attributes[slot + 3] ?? 0));
    if (value === undefined) throw xml.malformed("bad-entity");
    return value.trim();
  }
  return undefined;
};

/** A whole number in an attribute; undefined when the attribute is absent. */
export const attributeCount = (xml: XmlBytes, name: string): number | undefined => {
  const value = attributeText(xml, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/u.test(value)) throw xml.malformed("bad-attribute");
  return Number(value);
};

/** An attribute that is true or false (xsd:boolean); false when absent. */
export const attributeFlag = (xml: XmlBytes, name: string): boolean => {
  const value = attributeText(xml, name);
  return value === "1" || value === "true" || value === "on";
};
