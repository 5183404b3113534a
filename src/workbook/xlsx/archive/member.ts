import { buf as crc32 } from "crc-32";
import { deflateSync } from "fflate";
import { recordHeaderSize } from "./directory";

/** A new entry of an archive: local header, compressed data, and its record for the central directory with the offset still 0. */
export interface Member {
  readonly local: Uint8Array;
  readonly data: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * `content` deflated under `name`. Deflated by a library and dated 1 January 1980, the earliest that the format knows, because the same
 * content must give the same bytes on every platform and day. Of `flags` only the one for UTF-8 names is kept.
 */
export const newMember = (name: Uint8Array, content: Uint8Array, flags: number): Member => {
  const data = deflateSync(content, { level: 1 });
  const fields = new Uint8Array(26);
  const view = new DataView(fields.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags & 0x0800, true);
  view.setUint16(4, 8, true);
  view.setUint16(6, 0, true);
  view.setUint16(8, earliestDate, true);
  view.setInt32(10, crc32(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, name.length, true);

  const local = new Uint8Array(30 + name.length);
  local.set([0x50, 0x4b, 3, 4]);
  local.set(fields, 4);
  local.set(name, 30);
  const record = new Uint8Array(recordHeaderSize + name.length);
  record.set([0x50, 0x4b, 1, 2, 20, 0]);
  record.set(fields, 6);
  record.set(name, recordHeaderSize);
  return { local, data, record };
};

/** Month 1, day 1 of year 0 of the format. */
const earliestDate = (1 << 5) | 1;
