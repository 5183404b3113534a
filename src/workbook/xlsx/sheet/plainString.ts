import { xmlText } from "./textFromBytes";
import type { TextStore } from "./textStore";
import { Letters } from "./words";
import type { XmlBytes } from "./xmlBytes";

/**
 * Keeps a shared string that stands as most do, `<si><t>characters</t></si>`, and gives the place behind it; 0 for anything else, of which nothing is kept.
 * The zero behind the last byte ends every comparison.
 */
export const plainString = ({ bytes, view }: XmlBytes, start: number, texts: TextStore): number => {
  const opens = bare.isAt(view, start) ? bare : spaced.isAt(view, start) ? spaced : undefined;
  if (!opens) return 0;
  const from = start + opens.size;
  let at = from;
  let isCertain = true;
  for (let byte = bytes[at] ?? 0; byte !== lessThan && byte !== 0; byte = bytes[++at] ?? 0)
    if (byte === ampersand || byte >= 0x80) isCertain = false;
  if (!closes.isAt(view, at)) return 0;
  // What can be wrong is tried now: asked for later it must be right.
  if (!isCertain && xmlText(bytes, from, at) === undefined) return 0;
  texts.add(bytes, from, at);
  return at + closes.size;
};

const bare = new Letters("<si><t>");
const spaced = new Letters('<si><t xml:space="preserve">');
const closes = new Letters("</t></si>");
const lessThan = 0x3c;
const ampersand = 0x26;
