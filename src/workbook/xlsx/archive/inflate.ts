import { buf as crc32 } from "crc-32";
import type { Archive } from "./archive";
import { BrokenPart, brokenPart } from "./brokenPart";
import type { Entry } from "./entry";
import { joinedBytes } from "./joinedBytes";

/**
 * The content of a part, in chunks as they are inflated, checked against the length and CRC of the directory; throws BrokenPart, for a
 * wrong CRC after the last chunk.
 */
export async function* chunksOf(archive: Archive, entry: Entry): AsyncGenerator<Uint8Array> {
  const data = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === 8) {
    if (entry.size > 0 || data.length > 0) yield* inflating(archive, data, entry);
  } else if (entry.method === 0) {
    if (data.length !== entry.size) throw brokenPart(entry.name, "wrong-length");
    if (crc32(data) >>> 0 !== entry.crc) throw brokenPart(entry.name, "damaged");
    yield data;
  } else {
    throw refused("workbook/unknown-compression", entry);
  }
}

/** The whole content of a part that has to be in memory at once; throws BrokenPart as `chunksOf` does, and for a zip bomb. */
export const inflated = async (archive: Archive, entry: Entry): Promise<Uint8Array> => {
  if (entry.size > smallPart && entry.size > entry.compressedSize * suspiciousRatio)
    throw refused("workbook/zip-bomb", entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(archive, entry)) chunks.push(chunk);
  return joinedBytes(chunks);
};

/** A part of the package that is read whole never repeats itself this much; sheets are streamed and may. */
const suspiciousRatio = 250;
const smallPart = 16 * 2 ** 20;

/** No deflated data grows by more (zlib's technical notes). */
const highestRatio = 1032;

const refused = (code: string, { name }: Entry): BrokenPart =>
  new BrokenPart({ code, severity: "error", facts: { part: name } });

/**
 * Inflates what stands in an entry. It goes to the archive's `gunzip` in the shell of a gzip file, whose trailer carries CRC and length, so that both
 * are checked on the way.
 */
async function* inflating(archive: Archive, data: Uint8Array, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.size > data.length * highestRatio + 64) throw brokenPart(entry.name, "wrong-length");
  const chunks = archive.gunzip(gzipShell(data, entry))[Symbol.asyncIterator]();
  let size = 0;
  try {
    for (;;) {
      const chunk = await chunks.next().catch(() => {
        throw brokenPart(entry.name, "damaged");
      });
      if (chunk.done) break;
      size += chunk.value.length;
      if (size > entry.size) throw brokenPart(entry.name, "wrong-length");
      yield chunk.value;
    }
  } finally {
    await chunks.return?.();
  }
  if (size !== entry.size) throw brokenPart(entry.name, "wrong-length");
}

/** The deflated data as a gzip file (RFC 1952), in pieces. */
const gzipShell = (data: Uint8Array, entry: Entry): readonly Uint8Array[] => {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.crc, true);
  trailer.setUint32(4, entry.size % 2 ** 32, true);
  return [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255), data, new Uint8Array(trailer.buffer)];
};
