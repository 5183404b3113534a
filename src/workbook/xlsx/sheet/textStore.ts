import { cellText, xmlText } from "./textFromBytes";

/** Texts by number, kept as the bytes of the file and decoded when they are asked for: a ledger may have a million of its own. */
export class TextStore {
  count = 0;
  private readonly blocks: Uint8Array[] = [];
  private used = blockSize;
  /** Where each text starts, by lots of `lotSize`: the number of its block, and the place in it. */
  private readonly starts: Uint32Array[] = [];
  /** Those that are not plain character data. */
  private readonly decoded = new Map<number, string>();
  /** The texts decoded last. */
  private readonly recent: (string | undefined)[] = [];
  private readonly recentPlaces = new Int32Array(recentSize).fill(-1);

  /** Keeps character data, which `xmlText` can read, from a range of bytes. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const size = end - start + 1;
    if (this.used + size > blockSize) {
      this.blocks.push(new Uint8Array(Math.max(size, blockSize)));
      this.used = 0;
    }
    const block = this.blocks[this.blocks.length - 1];
    if (!block) throw new Error("no block");
    block.set(bytes.subarray(start, end), this.used);
    block[this.used + size - 1] = endMark;
    const lot = (this.starts[this.count >> lotBits] ??= new Uint32Array(lotSize));
    lot[this.count % lotSize] = (this.blocks.length - 1) * blockSize + this.used;
    this.used += size;
    this.count++;
  }

  /** Keeps a text that had to be put together. */
  addDecoded(text: string): void {
    this.decoded.set(this.count++, text);
  }

  text(place: number): string {
    const slot = place % recentSize;
    if (this.recentPlaces[slot] === place) return this.recent[slot] ?? "";
    const text = this.decoded.get(place) ?? this.read(place);
    this.recentPlaces[slot] = place;
    this.recent[slot] = text;
    return text;
  }

  private read(place: number): string {
    const start = this.starts[place >> lotBits]?.[place % lotSize];
    const block = start === undefined ? undefined : this.blocks[Math.floor(start / blockSize)];
    if (start === undefined || !block || place >= this.count) throw new Error(`no text ${place}`);
    const from = start % blockSize;
    const characters = xmlText(block, from, block.indexOf(endMark, from));
    if (characters === undefined) throw new Error(`text ${place} was not checked`);
    return cellText(characters);
  }
}

const blockSize = 2 ** 20;
const lotBits = 16;
const lotSize = 2 ** lotBits;
const recentSize = 2 ** 15;

/** No byte of UTF-8. */
const endMark = 0xff;
