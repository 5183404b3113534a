import type { Issue } from "../../../model/issue";
import { looksLike } from "../../looksLike";
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

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
