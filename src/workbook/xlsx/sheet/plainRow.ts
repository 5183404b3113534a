import { wordMask } from "./words";

/** The tag of the row that is being read, as far as the next row and the row's cells repeat its bytes. */
export class PlainRow {
  /** Bytes of the row's number with the quote behind it. */
  size = 0;
  /** What the tag says behind the number. */
  rest = new Uint8Array(0);
  hidden = false;
  outlineLevel = 0;
  // Nothing is at a place until there is a row.
  private low = -1;
  private high = 0;
  private lowMask = 0;
  private highMask = 0;

  /** Takes a row's tag, whose number stands from `from` to `to`; both 0 when it has none that its cells could repeat. */
  start(bytes: Uint8Array, view: DataView, from: number, to: number, tagEnd: number): void {
    this.rest = bytes.slice(to, tagEnd);
    if (to > from && to - from <= mostDigits && bytes[to] === quote) return this.moveTo(view, from, to);
    this.size = this.lowMask = 0;
    this.low = -1;
  }

  /** Takes another number for the same tag. */
  moveTo(view: DataView, from: number, to: number): void {
    this.size = to - from + 1;
    this.lowMask = wordMask(this.size);
    this.highMask = wordMask(this.size - 4);
    this.low = view.getInt32(from, true) & this.lowMask;
    this.high = view.getInt32(from + 4, true) & this.highMask;
  }

  /** True when the row's number and a quote stand at a place. */
  isAt(view: DataView, place: number): boolean {
    return (
      (view.getInt32(place, true) & this.lowMask) === this.low &&
      (view.getInt32(place + 4, true) & this.highMask) === this.high
    );
  }

  /** True when a tag whose number ends at a place says the same as this one behind it. */
  isLike(bytes: Uint8Array, place: number): boolean {
    const { rest } = this;
    for (let at = 0; at < rest.length; at++) if (bytes[place + at] !== rest[at]) return false;
    return rest.length > 0;
  }
}

const quote = 0x22;

/** A number and its quote are compared as two words. */
const mostDigits = 7;
