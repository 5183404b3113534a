import type { End } from "./endRecord";

/** An entry as the central directory lists it (APPNOTE 4.3.12). */
export interface DirectoryEntry {
  /** As stored, decoded. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** First byte of the local header. */
  readonly start: number;
  /** The directory's own record of the entry. */
  readonly record: Uint8Array;
}

/** Size of a directory record before its name. */
export const recordHeaderSize = 46;

/** Every entry, or undefined when the directory breaks off or points outside the file. */
export const readDirectory = (bytes: Uint8Array, end: End): readonly DirectoryEntry[] | undefined => {
  const entries: DirectoryEntry[] = [];
  const stop = end.directoryStart + end.directorySize;
  let at = end.directoryStart;
  for (let n = 0; n < end.count; n++) {
    if (at + recordHeaderSize > stop) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, recordHeaderSize);
    if (view.getUint32(0, true) !== 0x02014b50) return undefined;
    const nameEnd = recordHeaderSize + view.getUint16(28, true);
    const size = nameEnd + view.getUint16(30, true) + view.getUint16(32, true);
    if (at + size > stop) return undefined;
    const record = bytes.subarray(at, at + size);
    const wide = wideFields(record);
    const start = end.base + wide(42);
    const compressedSize = wide(20);
    if (!(start + compressedSize <= end.directoryStart)) return undefined;
    entries.push({
      name: decodedName(record.subarray(recordHeaderSize, nameEnd)),
      method: view.getUint16(10, true),
      flags: view.getUint16(8, true),
      crc: view.getUint32(16, true),
      compressedSize,
      size: wide(24),
      start,
      record,
    });
    at += size;
  }
  return entries;
};

/** Where in a record the zip64 extra field keeps the fields that are too small for their value: size, compressed size, local offset. */
export const zip64Places = (record: Uint8Array): ReadonlyMap<number, number> => {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const places = new Map<number, number>();
  let at = recordHeaderSize + view.getUint16(28, true);
  const stop = at + view.getUint16(30, true);
  while (at + 4 <= stop) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let place = at + 4;
      for (const field of [24, 20, 42]) {
        if (view.getUint32(field, true) !== 0xffffffff || place + 8 > Math.min(fieldEnd, stop)) continue;
        places.set(field, place);
        place += 8;
      }
    }
    at = fieldEnd;
  }
  return places;
};

const wideFields = (record: Uint8Array): ((field: number) => number) => {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const places = zip64Places(record);
  return (field) => {
    const place = places.get(field);
    return place === undefined ? view.getUint32(field, true) : Number(view.getBigUint64(place, true));
  };
};

/** UTF-8, whether or not the flag says so: writers forget it. Names that are not UTF-8 keep their bytes apart as Latin-1. */
const decodedName = (name: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return new TextDecoder("latin1").decode(name);
  }
};
