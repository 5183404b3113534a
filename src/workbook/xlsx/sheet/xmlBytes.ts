import { BrokenPart } from "../archive/brokenPart";
import { asideAt } from "./aside";
import { latinText } from "./latinText";

/** What `next` found. `more` means that the bytes so far end inside a token: push another chunk and ask again. */
export const more = 0;
export const opened = 1;
export const selfClosed = 2;
export const closed = 3;
export const text = 4;
export const cdata = 5;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const space = 0x20;
const equals = 0x3d;
const slack = 64;

/**
 * A tokenizer over the bytes of a large UTF-8 XML part, which comes in chunks. Places are offsets into `bytes` and hold until the next `push`.
 * Comments and processing instructions are passed over; a document type is refused, as the packages forbid it.
 */
export class XmlBytes {
  bytes: Uint8Array = new Uint8Array(2 ** 16);
  /** The same bytes. */
  view = new DataView(this.bytes.buffer);
  /** The next token starts here; setting it back to an earlier `start` reads again from there. */
  at = 0;
  end = 0;
  /** First byte of the token found last. */
  start = 0;
  nameStart = 0;
  nameEnd = 0;
  textStart = 0;
  textEnd = 0;
  attributeCount = 0;
  /** For each attribute, start and end of its name, start and end of its value. */
  attributes = new Int32Array(64);
  private dropped = 0;

  constructor(readonly part: string) {}

  /** Adds a chunk behind what is not read yet; a zero stands behind it, and as many bytes more as a comparison may look at in one go. */
  push(chunk: Uint8Array): void {
    const left = this.end - this.at;
    const end = left + chunk.length;
    this.dropped += this.at;
    if (end + slack > this.bytes.length) {
      const larger = new Uint8Array(2 * end + slack);
      larger.set(this.bytes.subarray(this.at, this.end));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else this.bytes.copyWithin(0, this.at, this.end);
    this.bytes.set(chunk, left);
    this.bytes[end] = 0;
    this.at = 0;
    this.end = end;
  }

  next(): number {
    const { bytes, end } = this;
    for (;;) {
      const start = this.at;
      this.start = start;
      if (start >= end) return more;
      if (bytes[start] !== lessThan) {
        let stop = start + 1;
        while (stop < end && bytes[stop] !== lessThan) stop++;
        if (stop === end) return more;
        this.textStart = start;
        this.textEnd = stop;
        this.at = stop;
        return text;
      }
      if (start + 1 >= end) return more;
      const second = bytes[start + 1];
      if (second === slash) return this.endTag(start);
      if (second !== 0x21 && second !== 0x3f) return this.startTag(start);
      const found = this.aside(start);
      if (found !== text) return found;
    }
  }

  /** True when the name of the tag found last is this one. */
  named(name: Uint8Array): boolean {
    const start = this.nameStart;
    if (this.nameEnd - start !== name.length) return false;
    for (let n = 0; n < name.length; n++) if (this.bytes[start + n] !== name[n]) return false;
    return true;
  }

  /** The bytes as text, for names and for values that are ASCII. */
  latin(start: number, end: number): string {
    return latinText(this.bytes, start, end);
  }

  /** True when nothing but white space is left. */
  get isSpent(): boolean {
    return !this.bytes.subarray(this.at, this.end).some((byte) => byte > space);
  }

  malformed(reason: string, at = this.start): BrokenPart {
    const facts = { part: this.part, offset: this.dropped + at, reason };
    return new BrokenPart({ code: "workbook/xml-malformed", severity: "error", facts });
  }

  private endTag(start: number): number {
    const { bytes, end } = this;
    let stop = start + 2;
    while (stop < end && bytes[stop] !== greaterThan) stop++;
    if (stop === end) return more;
    this.at = stop + 1;
    this.nameStart = start + 2;
    while ((bytes[stop - 1] ?? 0) <= space) stop--;
    this.nameEnd = stop;
    return closed;
  }

  private startTag(start: number): number {
    const { bytes, end } = this;
    let at = start + 1;
    let byte = bytes[at] ?? 0;
    while (byte > space && byte !== slash && byte !== greaterThan) byte = ++at < end ? (bytes[at] ?? 0) : 0;
    this.nameStart = start + 1;
    this.nameEnd = at;
    this.attributeCount = 0;
    for (;;) {
      while (at < end && (bytes[at] ?? 0) <= space) at++;
      if (at >= end) return more;
      if (bytes[at] === greaterThan) {
        this.at = at + 1;
        return opened;
      }
      if (bytes[at] === slash) {
        if (at + 1 >= end) return more;
        if (bytes[at + 1] !== greaterThan) throw this.malformed("bad-tag", at);
        this.at = at + 2;
        return selfClosed;
      }
      at = this.attribute(at);
      if (at === more) return more;
    }
  }

  /** Notes the attribute at a place and gives the place behind it, or `more`. */
  private attribute(start: number): number {
    const { bytes, end } = this;
    let at = start;
    while (at < end && (bytes[at] ?? 0) > space && bytes[at] !== equals) {
      if (bytes[at] === greaterThan || bytes[at] === lessThan) throw this.malformed("bad-attribute", at);
      at++;
    }
    const nameEnd = at;
    while (at < end && (bytes[at] ?? 0) <= space) at++;
    if (at >= end) return more;
    if (bytes[at] !== equals || nameEnd === start) throw this.malformed("bad-attribute", at);
    at++;
    while (at < end && (bytes[at] ?? 0) <= space) at++;
    if (at >= end) return more;
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) throw this.malformed("bad-attribute", at);
    const valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) return more;
    const slot = 4 * this.attributeCount++;
    if (slot + 4 > this.attributes.length) {
      const larger = new Int32Array(2 * this.attributes.length);
      larger.set(this.attributes);
      this.attributes = larger;
    }
    this.attributes[slot] = start;
    this.attributes[slot + 1] = nameEnd;
    this.attributes[slot + 2] = valueStart;
    this.attributes[slot + 3] = at;
    return at + 1;
  }

  /** Passes over a comment or instruction, which gives `text`; a CDATA section gives `cdata`. */
  private aside(start: number): number {
    const found = asideAt(this.bytes, start, this.end);
    if (found === "more") return more;
    if (found === undefined) throw this.malformed("doctype");
    this.at = found.next;
    this.textStart = found.textStart;
    this.textEnd = found.textEnd;
    return found.isCdata ? cdata : text;
  }
}
