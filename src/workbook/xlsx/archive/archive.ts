import { done, failed, type Issue, type Outcome } from "../../../model/issue";
import { readDirectory, type DirectoryEntry } from "./directory";
import { findEnd } from "./endRecord";
import type { Entry } from "./entry";
import { platformGunzip, type Gunzip } from "./gunzip";
import { whyNotZip } from "./notZip";

/** An opened archive; nothing is inflated yet. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly Entry[];
  /** First byte that offsets count from: not 0 when something stands in front of the archive. */
  readonly base: number;
  readonly comment: Uint8Array;
  readonly zip64: boolean;
  /** Who inflates its entries. */
  readonly gunzip: Gunzip;
  /** The entry of a part; letter case, backslashes and a leading slash make no difference. */
  find(part: string): Entry | undefined;
}

/** A part's name in the form in which two names of the same part are equal. */
export const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();

/** The directory of a zip archive, checked: every entry lies inside the file, none overlaps another, none is encrypted. */
export const openArchive = (file: Uint8Array, gunzip: Gunzip = platformGunzip): Outcome<Archive> => {
  // A Node Buffer is seen as the plain array it is: its slice() would not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(bytes);
  if (end === undefined) return failed(whyNotZip(bytes));
  const listed = readDirectory(bytes, end);
  if (listed === undefined) return failed({ code: "workbook/truncated", severity: "error" });
  const entries = placed(bytes, listed, end.directoryStart);
  if (!Array.isArray(entries)) return failed(entries);

  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const key = partKey(entry.name);
    if (byKey.has(key)) return failed(about("workbook/duplicate-part", entry));
    byKey.set(key, entry);
  }
  const { base, comment, zip64 } = end;
  return done({ bytes, entries, base, comment, zip64, gunzip, find: (part) => byKey.get(partKey(part)) });
};

/** The entries with the place of their data, in their own order, or what is wrong with one of them. */
const placed = (bytes: Uint8Array, listed: readonly DirectoryEntry[], directoryStart: number): Entry[] | Issue => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = listed.map((entry) => entry.start).sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, at) => [start, starts[at + 1] ?? directoryStart]));
  if (nextStart.size < starts.length) return { code: "workbook/overlapping-parts", severity: "error" };

  const entries: Entry[] = [];
  for (const entry of listed) {
    const end = nextStart.get(entry.start) ?? directoryStart;
    if (entry.start + localHeaderSize > directoryStart || view.getUint32(entry.start, true) !== localHeaderSignature)
      return about("workbook/broken-part", entry, "no-header");
    const dataStart =
      entry.start + localHeaderSize + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
    if (dataStart + entry.compressedSize > end) return about("workbook/overlapping-parts", entry);
    if ((entry.flags & anyEncryption) !== 0) return about("workbook/encrypted-part", entry);
    entries.push({ ...entry, dataStart, end });
  }
  return entries;
};

const localHeaderSignature = 0x04034b50;
const localHeaderSize = 30;

/** Encrypted, strongly encrypted, or with a masked header. */
const anyEncryption = 0x2041;

const about = (code: string, { name }: DirectoryEntry, reason?: string): Issue => ({
  code,
  severity: "error",
  facts: { part: name, ...(reason === undefined ? {} : { reason }) },
});
