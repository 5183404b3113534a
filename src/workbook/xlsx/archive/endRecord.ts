/** Where the central directory lies, from the records at the end of a zip archive (APPNOTE 4.3.14 to 4.3.16). */
export interface End {
  /** First byte that the archive's offsets count from. */
  readonly base: number;
  readonly directoryStart: number;
  readonly directorySize: number;
  readonly count: number;
  readonly comment: Uint8Array;
  readonly zip64: boolean;
}

/** The end of the archive, or undefined when there is none, as in a truncated file. Bytes in front of and behind the archive are forgiven. */
export const findEnd = (bytes: Uint8Array): End | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - recordSize - 0xffff - trailingJunk);
  for (let at = bytes.length - recordSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== recordSignature) continue;
    const end = endAt(bytes, view, at);
    if (end) return end;
  }
  return undefined;
};

const recordSignature = 0x06054b50;
const recordSize = 22;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorSize = 20;
const zip64RecordSignature = 0x06064b50;
const zip64RecordSize = 56;
const directorySignature = 0x02014b50;

/** Downloads sometimes carry a line break or padding behind the archive. */
const trailingJunk = 1024;

const endAt = (bytes: Uint8Array, view: DataView, at: number): End | undefined => {
  const commentEnd = at + recordSize + view.getUint16(at + 20, true);
  if (commentEnd > bytes.length) return undefined;
  const comment = bytes.slice(at + recordSize, commentEnd);
  const wide = zip64At(view, at);
  const [recordAt, count, size, offset] = wide ?? [
    at,
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  // The directory ends where the end record starts; if it does not, its stated place is tried as it is.
  for (const base of [recordAt - size - offset, 0]) {
    const directoryStart = base + offset;
    if (base < 0 || directoryStart + size > recordAt) continue;
    if (count > 0 && (size < 46 || view.getUint32(directoryStart, true) !== directorySignature)) continue;
    return { base, directoryStart, directorySize: size, count, comment, zip64: wide !== undefined };
  }
  return undefined;
};

/** Place, entry count, directory size and directory offset of the zip64 end record that belongs to the end record at `at`. */
const zip64At = (view: DataView, at: number): readonly [number, number, number, number] | undefined => {
  const locator = at - zip64LocatorSize;
  if (locator < zip64RecordSize || view.getUint32(locator, true) !== zip64LocatorSignature) return undefined;
  for (const record of [Number(view.getBigUint64(locator + 8, true)), locator - zip64RecordSize]) {
    if (record > locator - zip64RecordSize || view.getUint32(record, true) !== zip64RecordSignature) continue;
    const wide = (field: number): number => Number(view.getBigUint64(record + field, true));
    return [record, wide(32), wide(40), wide(48)];
  }
  return undefined;
};
