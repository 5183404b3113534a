/**
 * Unpacks a gzip file (RFC 1952) that is given in pieces, in chunks as they are unpacked. Throws for a file that is damaged or breaks off; its CRC and
 * length are checked.
 */
export type Gunzip = (pieces: readonly Uint8Array[]) => AsyncIterable<Uint8Array>;

/** By the platform's stream, which Node and browsers have: it works beside the JavaScript that reads the chunks. */
export const platformGunzip: Gunzip = async function* (pieces) {
  const reader = handedOver(pieces).pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};

/** The pieces, cut smaller, as they are asked for. */
const handedOver = (pieces: readonly Uint8Array[]): ReadableStream<BufferSource> => {
  let piece = 0;
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull: (controller) => {
      const data = pieces[piece];
      if (!data) return controller.close();
      controller.enqueue(new Uint8Array(data.subarray(at, (at += cutSize))));
      if (at >= data.length) {
        piece++;
        at = 0;
      }
    },
  });
};

const cutSize = 2 ** 18;
