import { attributeNode, child, type Element, parseXml, prefixOf } from "../xml/element";
import type { Splice } from "../xml/splice";
import { appended } from "./appended";

/** The sections of the styles part, in schema order. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type SectionName = (typeof order)[number];

/** A section that grows at its end, so that the indexes of what is there do not move. */
export interface StyleSection {
  /** Index of an entry equal to this one, which is appended when there is none. */
  indexOf(entry: string): number;
  /** Appends an entry whether or not there is an equal one. */
  push(entry: string): number;
  splices(): readonly Splice[];
}

/** `defaults`: what a section starts with when the workbook has none. Entries come without prefix. */
export const styleSection = (root: Element, name: SectionName, defaults: readonly string[]): StyleSection => {
  const section = child(root, name);
  const prefix = prefixOf(root);
  const present = section
    ? section.children.filter(({ namespace }) => namespace === section.namespace).map(signature)
    : [];
  const added: string[] = [];
  const known = new Map<string, number>();
  const remember = (key: string, index: number): void => void (known.has(key) || known.set(key, index));
  present.forEach(remember);
  const push = (entry: string): number => {
    const index = present.length + added.length;
    remember(signatureOf(entry), index);
    added.push(entry);
    return index;
  };
  if (present.length === 0) defaults.forEach(push);
  const isUnasked = added.length;
  // By the entry as it is spelt: many looks share a font or a fill.
  const asked = new Map<string, number>();
  return {
    indexOf: (entry) => {
      const index = asked.get(entry) ?? known.get(signatureOf(entry)) ?? push(entry);
      asked.set(entry, index);
      return index;
    },
    push,
    splices: () => {
      if (added.length === 0 || (isUnasked === added.length && section)) return [];
      const count = present.length + added.length;
      const text = added.join("").replace(/<(?<slash>\/?)(?=\w)/gu, `<$<slash>${prefix}`);
      if (!section) {
        const open = `<${prefix}${name} count="${count}">${text}</${prefix}${name}>`;
        return [{ start: placeFor(root, name), end: placeFor(root, name), text: open }];
      }
      const stated = attributeNode(section, "count");
      return [
        ...(stated
          ? [{ start: stated.valueStart, end: stated.valueStart + stated.raw.length, text: String(count) }]
          : []),
        ...appended(section, text),
      ];
    },
  };
};

/** Behind the last section that the schema puts before this one. */
const placeFor = (root: Element, name: SectionName): number =>
  Math.max(root.innerStart, ...order.slice(0, order.indexOf(name)).map((before) => child(root, before)?.end ?? 0));

/** The same for two elements that differ only in prefix, order of attributes, white space or extensions. */
const signature = ({ local, attributes, children }: Element): string => {
  const own = attributes.filter(({ namespace, name }) => namespace === "" && !name.startsWith("xmlns"));
  const named = own.map((one) => `${one.local}=${one.value}`).sort();
  const inner = children.filter((one) => one.local !== "extLst").map(signature);
  return `${local}[${named.join(",")}](${inner.join("")})`;
};

const signatureOf = (entry: string): string => {
  const parsed = parseXml(entry, "styles");
  if (!parsed.ok) throw new Error(`not well formed: ${entry}`);
  return signature(parsed.value);
};
