import { decodedEntities } from "../xml/entities";
import { decodedControls } from "../xml/escape";
import { latinText } from "./latinText";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The character data that a range of bytes holds: entities decoded, line ends made `\n`, as XML has it; a CDATA section is taken as it stands.
 * Undefined for an unknown entity or bytes that are no UTF-8.
 */
export const xmlText = (bytes: Uint8Array, start: number, end: number, isCdata = false): string | undefined => {
  let simple = true;
  let ascii = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) ascii = false;
    else if (byte === ampersand || byte === carriageReturn) simple = false;
  }
  const raw = ascii && end - start < shortText ? latinText(bytes, start, end) : decoded(bytes, start, end);
  if (simple || raw === undefined) return raw;
  const lines = raw.replace(/\r\n?/gu, "\n");
  return isCdata ? lines : decodedEntities(lines);
};

/** True for bytes that are UTF-8. */
export const isUtf8 = (bytes: Uint8Array, start: number, end: number): boolean =>
  decoded(bytes, start, end) !== undefined;

/** The text of a string as the format holds it (ST_Xstring): `_x000D_` stands for a carriage return. */
export const cellText = (characters: string): string => decodedControls(characters);

const ampersand = 0x26;
const carriageReturn = 0x0d;

/** Below this length a loop is faster than a call of the platform's decoder. */
const shortText = 32;

const decoded = (bytes: Uint8Array, start: number, end: number): string | undefined => {
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
};
