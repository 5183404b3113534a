import type { End } from "./endRecord";

/** The end record with its comment; before it the zip64 record and locator where the archive had them or the count needs them. */
export const endRecords = (end: End): Uint8Array => {
  const { base, comment, count, directoryStart, directorySize } = end;
  const wideSize = end.zip64 || count >= 0xffff ? 56 + 20 : 0;
  const bytes = new Uint8Array(wideSize + 22 + comment.length);
  const view = new DataView(bytes.buffer);
  if (wideSize > 0) {
    const wide = (at: number, value: number): void => view.setBigUint64(at, BigInt(value), true);
    view.setUint32(0, 0x06064b50, true);
    wide(4, 44);
    view.setUint16(12, 45, true);
    view.setUint16(14, 45, true);
    wide(24, count);
    wide(32, count);
    wide(40, directorySize);
    wide(48, directoryStart - base);
    view.setUint32(56, 0x07064b50, true);
    wide(64, directoryStart + directorySize - base);
    view.setUint32(72, 1, true);
  }
  view.setUint32(wideSize, 0x06054b50, true);
  view.setUint16(wideSize + 8, Math.min(count, 0xffff), true);
  view.setUint16(wideSize + 10, Math.min(count, 0xffff), true);
  view.setUint32(wideSize + 12, directorySize, true);
  view.setUint32(wideSize + 16, directoryStart - base, true);
  view.setUint16(wideSize + 20, comment.length, true);
  bytes.set(comment, wideSize + 22);
  return bytes;
};
