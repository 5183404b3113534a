/** How a file's characters are written. */
export interface Encoding {
  readonly label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** True when the file begins with the mark that says so. */
  readonly marked: boolean;
}

/** The encoding of a text: by its mark; without one UTF-8 where all of it is, or else Windows-1252. Null for marked text that breaks its own rules. */
export const encodingOf = (bytes: Uint8Array): Encoding | null => {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return isWritten(bytes, marked.label) ? { label: marked.label, marked: true } : null;
  return { label: isWritten(bytes, "utf-8") ? "utf-8" : "windows-1252", marked: false };
};

/** The text in pieces, without its mark. */
export function* decoded(bytes: Uint8Array, { label }: Encoding): Generator<string> {
  const decoder = new TextDecoder(label, { fatal: true });
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const text = decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    yield label === "windows-1252" ? withUpperBlock(text) : text;
  }
}

const marks = [
  { label: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { label: "utf-16le", mark: [0xff, 0xfe] },
  { label: "utf-16be", mark: [0xfe, 0xff] },
] as const;

const pieceSize = 2 ** 18;

const isWritten = (bytes: Uint8Array, label: Encoding["label"]): boolean => {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceSize)
      decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

/**
 * Node from 20.18.3 on reads Windows-1252 as Latin-1 (nodejs/node issue 56542), so that `£` is right but `€`, dashes and curly quotes are control
 * characters. Where the platform is right there is nothing left to replace.
 */
const withUpperBlock = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (character) => upperBlock[character.charCodeAt(0) - 0x80] ?? character);

/** 0x80 to 0x9F by the Encoding Standard's index of windows-1252. */
const upperBlock = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
