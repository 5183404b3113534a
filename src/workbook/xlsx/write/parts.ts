import { type Outcome } from "../../../model/issue";
import { type Archive, partKey } from "../archive/archive";
import { BrokenPart } from "../archive/brokenPart";
import type { Entry } from "../archive/entry";
import { inflated } from "../archive/inflate";
import type { Edit } from "../archive/rewrite";
import { decodeXml, encodeXml, type XmlText } from "../xml/decode";
import { type Element, parseXml } from "../xml/element";
import { type Splice, spliced } from "../xml/splice";

/** An XML part of the user's package, read for patching. */
export interface Part {
  readonly name: string;
  readonly xml: XmlText;
  readonly root: Element;
}

/** The parts of a package and what is to become of them. Nothing is written before `edit` is carried out. */
export interface Parts {
  readonly names: readonly string[];
  /** The part as it was, or undefined when there is none; throws BrokenPart when it is not XML. */
  read(name: string): Promise<Part | undefined>;
  /** Its text alone, for a part so large that reading its elements takes time. */
  text(name: string): Promise<string | undefined>;
  patch(part: Part, splices: readonly Splice[]): void;
  add(name: string, text: string): void;
  remove(name: string): void;
  /** Gives away the first of `stem1.xml`, `stem2.xml`, … that nothing in the package bears, after what was removed so far. */
  reserve(stem: string): string;
  edit(): Edit;
}

/** `taken`: part names that are declared although no part bears them. */
export const partsOf = (archive: Archive, taken: Iterable<string> = []): Parts => {
  const replace = new Map<string, Uint8Array>();
  const add = new Map<string, Uint8Array>();
  const remove = new Set<string>();
  const used = new Set([...archive.entries.map(({ name }) => partKey(name)), ...[...taken].map(partKey)]);
  return {
    names: archive.entries.map(({ name }) => name),
    read: async (name) => {
      const entry = archive.find(name);
      const xml = entry && (await decoded(archive, entry));
      return entry && xml && { name: entry.name, xml, root: valueOf(parseXml(xml.text, entry.name)) };
    },
    text: async (name) => {
      const entry = archive.find(name);
      return entry && (await decoded(archive, entry)).text;
    },
    patch: ({ name, xml }, splices) => {
      if (splices.length > 0) replace.set(name, encodeXml({ ...xml, text: spliced(xml.text, splices) }));
    },
    add: (name, text) => void add.set(name, new TextEncoder().encode(declaration + text)),
    remove: (name) => {
      const entry = archive.find(name);
      if (entry) remove.add(entry.name);
      used.delete(partKey(name));
    },
    reserve: (stem) => {
      let number = 1;
      while (used.has(partKey(`${stem}${number}.xml`))) number++;
      const name = `${stem}${number}.xml`;
      used.add(partKey(name));
      return name;
    },
    edit: () => ({ replace, add, remove }),
  };
};

const decoded = async (archive: Archive, entry: Entry): Promise<XmlText> =>
  valueOf(decodeXml(await inflated(archive, entry), entry.name));

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  const [issue] = outcome.issues;
  if (!issue) throw new Error("failed without an issue");
  throw new BrokenPart(issue);
};
