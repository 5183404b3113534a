import type { Outcome } from "../../../model/issue";
import type { Archive } from "../archive/archive";
import { BrokenPart, brokenPart } from "../archive/brokenPart";
import type { Entry } from "../archive/entry";
import { inflated } from "../archive/inflate";
import { decodeXml, type XmlText } from "../xml/decode";
import { parseXml, type Element } from "../xml/element";

/** A small XML part of a package, with what a patch needs to write it back. */
export interface Part {
  readonly name: string;
  readonly xml: XmlText;
  readonly root: Element;
}

/** The part, which has to be there; throws BrokenPart when it is not, or is not XML. */
export const readPart = (archive: Archive, name: string): Promise<Part> => partIn(archive, partEntry(archive, name));

/** The part, or undefined when there is none; throws BrokenPart when it is not XML. */
export const findPart = async (archive: Archive, name: string): Promise<Part | undefined> => {
  const entry = archive.find(name);
  return entry && partIn(archive, entry);
};

/** The entry of a part that has to be there; throws BrokenPart when it is not. */
export const partEntry = (archive: Archive, name: string): Entry => {
  const entry = archive.find(name);
  if (!entry) throw brokenPart(name, "missing");
  return entry;
};

/** The text of an XML part, for one so large that reading its elements takes time; throws BrokenPart. */
export const partText = async (archive: Archive, entry: Entry): Promise<XmlText> =>
  valueOf(decodeXml(await inflated(archive, entry), entry.name));

const partIn = async (archive: Archive, entry: Entry): Promise<Part> => {
  const xml = await partText(archive, entry);
  return { name: entry.name, xml, root: valueOf(parseXml(xml.text, entry.name)) };
};

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  const [issue] = outcome.issues;
  if (!issue) throw new Error("failed without an issue");
  throw new BrokenPart(issue);
};
