import { type Outcome, done, failed } from "../../../model/issue";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A part's text and how it was written, so that it can be written back the same way. */
export interface XmlText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

/**
 * Decodes an XML part in UTF-8 or UTF-16, with or without byte order mark. A declared encoding other than these, or bytes that are not valid in
 * theirs, is the issue `workbook/xml-encoding`: a text guessed wrong is worse than none.
 */
export const decodeXml = (bytes: Uint8Array, part: string): Outcome<XmlText> => {
  const { encoding, markLength } = sniffed(bytes);
  const refused = (named: string) =>
    failed({ code: "workbook/xml-encoding", severity: "error", facts: { part, encoding: named } });
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(markLength));
  } catch {
    return refused(encoding);
  }
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?<name>[^"']+)["']/u.exec(text)?.groups?.["name"];
  if (declared !== undefined && encoding === "utf-8" && !/^(?:utf-?8|us-ascii|ascii)$/iu.test(declared))
    return refused(declared);
  return done({ text, encoding, byteOrderMark: markLength > 0 });
};

/** The bytes of a text in the encoding that it was read in. */
export const encodeXml = ({ text, encoding, byteOrderMark }: XmlText): Uint8Array => {
  const marked = byteOrderMark ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
};

const sniffed = (bytes: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", markLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", markLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", markLength: 2 };
  if (first === 0x3c && second === 0) return { encoding: "utf-16le", markLength: 0 };
  if (first === 0 && second === 0x3c) return { encoding: "utf-16be", markLength: 0 };
  return { encoding: "utf-8", markLength: 0 };
};
