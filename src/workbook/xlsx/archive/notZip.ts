import type { Issue } from "../../../model/issue";
import { compoundStreams } from "./compoundFile";

/** Why bytes without a zip directory cannot be used as a workbook: empty, truncated, an old .xls, encrypted, or something else. */
export const whyNotZip = (bytes: Uint8Array): Issue => {
  if (bytes.length === 0) return { code: "workbook/empty-file", severity: "error" };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return { code: "workbook/truncated", severity: "error" };
  const streams = compoundStreams(bytes);
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo"))
    return { code: "workbook/encrypted", severity: "error" };
  if (streams.has("Workbook") || streams.has("Book")) return { code: "workbook/old-xls", severity: "error" };
  return { code: "workbook/not-a-zip", severity: "error", facts: { looksLike: looksLike(bytes) } };
};

/** `pdf`, `markup` (a web page or XML saved under a workbook's name), `text` (such as CSV), `office-97` or `unknown`. */
const looksLike = (bytes: Uint8Array): string => {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "office-97";
  const head = bytes.subarray(0, 1024);
  const text = new TextDecoder("latin1")
    .decode(head)
    .replace(/^\u00ef\u00bb\u00bf/u, "")
    .trimStart();
  if (text.startsWith("%PDF")) return "pdf";
  if (text.startsWith("<")) return "markup";
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32)) ? "unknown" : "text";
};

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
