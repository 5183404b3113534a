import { partKey, type Archive } from "./archive";
import { recordHeaderSize, zip64Places } from "./directory";
import { endRecords } from "./endRecordBytes";
import type { Entry } from "./entry";
import { joinedBytes } from "./joinedBytes";
import { newMember, type Member } from "./member";

/** What a rewritten archive holds instead of, and beside, the entries of the old one. Part names as in `Archive.find`. */
export interface Edit {
  readonly replace: ReadonlyMap<string, Uint8Array>;
  readonly add: ReadonlyMap<string, Uint8Array>;
  readonly remove: ReadonlySet<string>;
}

/**
 * The archive with the edit applied. An entry that the edit does not name is copied as the bytes it is: header, compressed data, data
 * descriptor, extra fields, and its record in the directory, where only the offset changes. The same input gives the same bytes.
 */
export const rewriteArchive = (archive: Archive, edit: Edit): Promise<Uint8Array> =>
  Promise.resolve().then(() => rewritten(archive, edit));

const rewritten = (archive: Archive, edit: Edit): Uint8Array => {
  const replaced = byEntry(archive, edit.replace);
  const removed = new Set([...edit.remove].map((part) => known(archive, part)));
  const pieces: Uint8Array[] = [];
  const records = new Map<Entry | string, Uint8Array>();
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    at += bytes.length;
  };
  const putMember = (key: Entry | string, { local, data, record }: Member): void => {
    records.set(key, movedTo(record, at - archive.base));
    put(local);
    put(data);
  };

  const inFileOrder = [...archive.entries].sort((a, b) => a.start - b.start);
  put(archive.bytes.subarray(0, inFileOrder[0]?.start ?? archive.base));
  for (const entry of inFileOrder) {
    if (removed.has(entry)) continue;
    const content = replaced.get(entry);
    if (content !== undefined) putMember(entry, newMember(storedName(entry), content, entry.flags));
    else {
      records.set(entry, movedTo(entry.record, at - archive.base));
      put(archive.bytes.subarray(entry.start, entry.end));
    }
  }
  for (const [part, content] of edit.add) {
    if (archive.find(part) && !removed.has(known(archive, part))) throw new Error(`${part} is in the archive already`);
    putMember(partKey(part), newMember(new TextEncoder().encode(part), content, utf8Name));
  }

  const directoryStart = at;
  for (const key of [...archive.entries, ...[...edit.add.keys()].map(partKey)]) {
    const record = records.get(key);
    if (record) put(record);
  }
  put(endRecords({ ...archive, count: records.size, directoryStart, directorySize: at - directoryStart }));
  if (at > largest) throw new Error("an archive over 4 GB cannot be written");
  return joinedBytes(pieces);
};

/** Offsets beyond would need zip64 records, which are only written where the archive had them. */
const largest = 0xfffffffe;
const utf8Name = 0x0800;

const known = (archive: Archive, part: string): Entry => {
  const entry = archive.find(part);
  if (!entry) throw new Error(`${part} is not in the archive`);
  return entry;
};

const byEntry = (archive: Archive, contents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<Entry, Uint8Array> =>
  new Map([...contents].map(([part, content]) => [known(archive, part), content]));

const storedName = ({ record }: Entry): Uint8Array => {
  const nameSize = new DataView(record.buffer, record.byteOffset).getUint16(28, true);
  return record.subarray(recordHeaderSize, recordHeaderSize + nameSize);
};

/** The record with another local offset, in the field that it uses for it. */
const movedTo = (record: Uint8Array, offset: number): Uint8Array => {
  const moved = record.slice();
  const view = new DataView(moved.buffer);
  const wide = zip64Places(moved).get(42);
  if (wide === undefined) view.setUint32(42, offset, true);
  else view.setBigUint64(wide, BigInt(offset), true);
  return moved;
};
