/** What bytes that are no zip archive look like by their beginning. `markup` is a web page or XML, `text` anything that a person could read, such as CSV. */
export type Looks = "office-97" | "pdf" | "markup" | "text" | "unknown";

/** What a file looks like, whatever its name says. */
export const looksLike = (bytes: Uint8Array): Looks => {
  const head = bytes.subarray(0, 1024);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return "office-97";
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const text = new TextDecoder("latin1")
    .decode(head)
    .replaceAll("\0", "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, "")
    .trimStart();
  if (text.startsWith("%PDF")) return "pdf";
  if (text.startsWith("<")) return "markup";
  if (isWide) return "text";
  // Zero bytes alone are those of text in UTF-16 without its mark, or of a damaged export, and what reads text can say so.
  const controls = head.filter((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32)).length;
  return controls > head.length / controlsAllowed ? "unknown" : "text";
};

/** Old exports end with one, or hold one here and there; anything binary is full of them. */
const controlsAllowed = 50;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
