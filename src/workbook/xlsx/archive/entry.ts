import type { DirectoryEntry } from "./directory";

/** A part as it lies in the archive. Offsets count from the first byte of the file. */
export interface Entry extends DirectoryEntry {
  /** First byte of the compressed data. */
  readonly dataStart: number;
  /** One past the last byte that belongs to the entry: data descriptor and any padding included. */
  readonly end: number;
}
