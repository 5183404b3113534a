import { decodedEntities } from "./entities";
import type { FaultToken, Span } from "./token";

/** An attribute before its prefix is resolved. */
export interface WrittenAttribute extends Span {
  readonly name: string;
  readonly raw: string;
  readonly value: string;
  readonly valueStart: number;
}

/** A start tag before its prefixes are resolved. */
export interface WrittenTag extends Span {
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  readonly selfClosed: boolean;
}

const tagName = /[^\s<>/=!?"'&]+/uy;
const attribute = /(?<space>\s*)(?<name>[^\s<>/=!?"'&]+)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/uy;
const closing = /\s*(?<slash>\/?)>/uy;

/** The start tag that begins at `start`, or why there is none. */
export const readStartTag = (text: string, start: number): WrittenTag | FaultToken["reason"] => {
  tagName.lastIndex = start + 1;
  const name = tagName.exec(text)?.[0];
  if (name === undefined) return "bad-tag";
  const attributes: WrittenAttribute[] = [];
  for (let at = tagName.lastIndex; ; at = attribute.lastIndex) {
    closing.lastIndex = at;
    const closes = closing.exec(text);
    if (closes) return { name, attributes, selfClosed: closes[1] === "/", start, end: closing.lastIndex };
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    const raw = found?.groups?.["double"] ?? found?.groups?.["single"];
    const written = found?.groups?.["name"];
    if (!found || raw === undefined || written === undefined) return "bad-attribute";
    if (found.groups?.["space"] === "" || attributes.some((other) => other.name === written)) return "bad-attribute";
    const value = decodedEntities(raw.replace(/\r\n|[\r\n\t]/gu, " "));
    if (value === undefined) return "bad-entity";
    const end = attribute.lastIndex;
    const from = at + (found.groups?.["space"] ?? "").length;
    attributes.push({ name: written, raw, value, start: from, end, valueStart: end - 1 - raw.length });
  }
};
