import type { Outcome } from "../../../model/issue";
import type { Archive } from "../archive/archive";
import { BrokenPart, brokenPart } from "../archive/brokenPart";
import type { Entry } from "../archive/entry";
import { inflated } from "../archive/inflate";
import { decodeXml } from "../xml/decode";
import { parseXml, type Element } from "../xml/element";

/** The entry of a part that has to be there; throws BrokenPart when it is not. */
export const partEntry = (archive: Archive, part: string): Entry => {
  const entry = archive.find(part) ?? archive.find(unescaped(part));
  if (!entry) throw brokenPart(part, "missing");
  return entry;
};

/** The root element of a small XML part; throws BrokenPart. */
export const partRoot = async (archive: Archive, part: string): Promise<Element> => {
  const entry = partEntry(archive, part);
  const { text } = valueOf(decodeXml(await inflated(archive, entry), entry.name));
  return valueOf(parseXml(text, entry.name));
};

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  const [issue] = outcome.issues;
  if (!issue) throw new Error("failed without an issue");
  throw new BrokenPart(issue);
};

/** A target is a URI, the archive's name sometimes is not. */
const unescaped = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
