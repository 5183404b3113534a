import { done, failed, type Outcome } from "../../model/issue";
import { platformGunzip, type Gunzip } from "../xlsx/archive/gunzip";
import { joinedBytes } from "../xlsx/archive/joinedBytes";

/** True for the bytes of a gzip file. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What a gzip file holds; a file that breaks off, is damaged, or unfolds beyond all measure is an issue. */
export const gunzip = async (bytes: Uint8Array, inflate: Gunzip = platformGunzip): Promise<Outcome<Uint8Array>> => {
  const limit = Math.min(largest, Math.max(smallFile, bytes.length * suspiciousRatio));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of inflate([bytes])) {
      size += chunk.length;
      if (size > limit) return failed({ code: "csv/gzip-bomb", severity: "error" });
      chunks.push(chunk);
    }
  } catch {
    return failed({ code: "csv/gzip-damaged", severity: "error" });
  }
  return done(joinedBytes(chunks));
};

/** Ledgers shrink to a tenth or a thirtieth; only a file made for it grows by this much. */
const suspiciousRatio = 250;
const smallFile = 16 * 2 ** 20;

/** More than a full sheet of text. */
const largest = 2 ** 30;
