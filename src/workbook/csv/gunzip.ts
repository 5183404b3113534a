import { done, failed, type Outcome } from "../../model/issue";

/** True for the bytes of a gzip file. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What a gzip file holds; a file that breaks off, is damaged, or unfolds beyond all measure is an issue. */
export const gunzip = async (bytes: Uint8Array): Promise<Outcome<Uint8Array>> => {
  const limit = Math.min(largest, Math.max(smallFile, bytes.length * suspiciousRatio));
  const source = new Blob([new Uint8Array(bytes)]).stream();
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const chunk = await reader.read();
      if (chunk.done) break;
      size += chunk.value.length;
      if (size > limit) return failed({ code: "csv/gzip-bomb", severity: "error" });
      chunks.push(chunk.value);
    }
  } catch {
    return failed({ code: "csv/gzip-damaged", severity: "error" });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return done(joined(chunks, size));
};

/** Ledgers shrink to a tenth or a thirtieth; only a file made for it grows by this much. */
const suspiciousRatio = 250;
const smallFile = 16 * 2 ** 20;

/** More than a full sheet of text. */
const largest = 2 ** 30;

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};
