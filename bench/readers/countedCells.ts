/** Counts `<c ` in bytes that come in chunks, wherever these end. */
export const countedCells = async (chunks: AsyncIterable<Uint8Array>): Promise<number> => {
  let cells = 0;
  let before = 0;
  let last = 0;
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === 0x20 && last === 0x63 && before === 0x3c) cells += 1;
      before = last;
      last = byte;
    }
  return cells;
};
