import { type Archive, partKey } from "../archive/archive";
import type { Edit } from "../archive/rewrite";
import type { Part } from "../package/parts";
import { encodeXml } from "../xml/decode";
import { type Splice, spliced } from "../xml/splice";

/** What is to become of a package's parts. Nothing is written before `edit` is carried out. */
export interface PartEdits {
  patch(part: Part, splices: readonly Splice[]): void;
  add(name: string, text: string): void;
  remove(name: string): void;
  /** Gives away the first of `stem1.xml`, `stem2.xml`, … that nothing in the package bears, after what was removed so far. */
  reserve(stem: string): string;
  /** All that was asked for so far. */
  readonly edit: Edit;
}

/** `taken`: part names that are declared although no part bears them. */
export const partEdits = (archive: Archive, taken: Iterable<string>): PartEdits => {
  const replace = new Map<string, Uint8Array>();
  const add = new Map<string, Uint8Array>();
  const remove = new Set<string>();
  const used = new Set([...archive.entries.map(({ name }) => name), ...taken].map(partKey));
  return {
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
    edit: { replace, add, remove },
  };
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
