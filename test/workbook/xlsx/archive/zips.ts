import { buf as crc32 } from "crc-32";
import { deflateSync } from "fflate";

/** An entry of a zip made by hand, with what it states about itself where that is not the truth. */
export interface HandMade {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly extra?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly statedSize?: number;
  readonly statedCompressed?: number;
  readonly sameStart?: boolean;
}

interface Shape {
  readonly zip64?: boolean;
  readonly comment?: string;
  readonly prefix?: Uint8Array;
  readonly offsetsFromFile?: boolean;
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value % 65536), ...u16(Math.floor(value / 65536))];
const u64 = (value: number): number[] => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];

/** A zip archive byte by byte, as odd as asked. */
export const zipOf = (entries: readonly HandMade[], shape: Shape = {}): Uint8Array => {
  const out: number[] = [...(shape.prefix ?? [])];
  const base = shape.offsetsFromFile ? 0 : out.length;
  const directory: number[] = [];
  let start = out.length;
  for (const entry of entries) {
    if (!entry.sameStart) start = out.length;
    const name = new TextEncoder().encode(entry.name);
    const data = entry.stored ? entry.content : deflateSync(entry.content);
    const crc = entry.crc ?? crc32(entry.content) >>> 0;
    const size = entry.statedSize ?? entry.content.length;
    const compressed = entry.statedCompressed ?? data.length;
    const flags = (entry.flags ?? 0) | 0x0800 | (entry.descriptor ? 8 : 0);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const oddExtra = entry.extra ? [...u16(0x9999), ...u16(entry.extra), ...Array<number>(entry.extra).fill(7)] : [];
    const head = [...u16(20), ...u16(flags), ...u16(method), ...u16(1234), ...u16(0x5678)];
    const sums = [...u32(crc), ...u32(compressed), ...u32(size)];
    const localSums = entry.descriptor ? Array<number>(12).fill(0) : sums;
    out.push(...[0x50, 0x4b, 3, 4], ...head, ...localSums, ...u16(name.length), ...u16(oddExtra.length), ...name);
    out.push(...oddExtra);
    for (const byte of data) out.push(byte);
    if (entry.descriptor) out.push(...[0x50, 0x4b, 7, 8], ...sums);

    const wide = entry.zip64 ? [...u16(1), ...u16(24), ...u64(size), ...u64(compressed), ...u64(start - base)] : [];
    const max = [255, 255, 255, 255];
    directory.push(...[0x50, 0x4b, 1, 2], ...u16(20), ...head, ...u32(crc));
    directory.push(...(entry.zip64 ? [...max, ...max] : sums.slice(4)));
    directory.push(
      ...u16(name.length),
      ...u16(oddExtra.length + wide.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
    );
    directory.push(...(entry.zip64 ? max : u32(start - base)), ...name, ...oddExtra, ...wide);
  }
  const at = out.length;
  for (const byte of directory) out.push(byte);
  if (shape.zip64) {
    out.push(...[0x50, 0x4b, 6, 6], ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0));
    out.push(...u64(entries.length), ...u64(entries.length), ...u64(directory.length), ...u64(at - base));
    out.push(...[0x50, 0x4b, 6, 7], ...u32(0), ...u64(at + directory.length - base), ...u32(1));
  }
  const comment = new TextEncoder().encode(shape.comment ?? "");
  const count = u16(shape.zip64 ? 0xffff : entries.length);
  out.push(...[0x50, 0x4b, 5, 6], ...u16(0), ...u16(0), ...count, ...count);
  out.push(...u32(shape.zip64 ? 0xffffffff : directory.length), ...u32(shape.zip64 ? 0xffffffff : at - base));
  out.push(...u16(comment.length), ...comment);
  return Uint8Array.from(out);
};

/** An OLE2 compound file with these streams in its directory. */
export const compoundFile = (streams: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, n) => {
    const at = 512 + 128 * n;
    [...name].forEach((letter, k) => bytes.set(u16(letter.charCodeAt(0)), at + 2 * k));
    bytes.set(u16(2 * name.length + 2), at + 64);
    bytes[at + 66] = n === 0 ? 5 : 2;
  });
  return bytes;
};
