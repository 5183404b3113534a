import type { CellReader } from "./cellReader";
import { lastColumn, lastRow } from "./cellReference";
import { latinText } from "./latinText";
import { decimal, mostDigits } from "./numberFromBytes";
import { PlainRow } from "./plainRow";
import type { SheetSink } from "./sheetSink";
import { cellText, xmlText } from "./textFromBytes";
import { Letters, word } from "./words";
import type { XmlBytes } from "./xmlBytes";

/**
 * Reads what stands just as Excel and most libraries write it: cells such as `<c r="B7" s="1" t="s"><v>12</v></c>`, and the step from one row to the
 * next. Anything else, down to one other byte, it leaves to the careful reader before it has told any of it. Most of the time of a long ledger is saved
 * here. The zero behind the last byte of `XmlBytes` ends every comparison that would run on, for no byte that is looked for is one.
 */
export class PlainCells {
  private readonly row = new PlainRow();

  constructor(
    private readonly xml: XmlBytes,
    private readonly cell: CellReader,
    private readonly sink: SheetSink,
  ) {}

  /** Takes the tag of a row that was read with care. */
  startRow(hidden: boolean, outlineLevel: number): void {
    const { attributes, attributeCount, bytes, view, at, nameEnd } = this.xml;
    const [name = 0, nameStop = 0, from = 0, to = 0] = attributes;
    const isFirst = attributeCount > 0 && name === nameEnd + 1 && nameStop === name + 1 && bytes[name] === 0x72;
    if (isFirst && bytes[at - 2] !== slash) this.row.start(bytes, view, from, to, at);
    else this.row.start(bytes, view, 0, 0, 0);
    this.row.hidden = hidden;
    this.row.outlineLevel = outlineLevel;
  }

  /** Reads on for as long as all is plain. */
  read(): void {
    const { xml } = this;
    for (let next = xml.at; next !== 0; next = this.cellAt(next) || this.rowAt(next)) xml.at = next;
  }

  /** Tells the cell at a place and gives the place behind it; 0 for anything but a plain cell. */
  private cellAt(start: number): number {
    const { cell, row } = this;
    const { bytes, view } = this.xml;
    if (view.getUint16(start, true) !== cellStart) return 0;
    let at = start + 2;
    let column = 0;
    if (view.getInt32(at, true) === placeIs) {
      at += 4;
      for (let byte = bytes[at] ?? 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0)
        column = column * 26 + byte - 0x40;
      if (column === 0 || !row.isAt(view, at)) return 0;
      at += row.size;
    } else column = cell.column + 1;
    if (column > lastColumn) return 0;
    let style = 0;
    if (view.getInt32(at, true) === styleIs) {
      at += 4;
      let byte = bytes[at] ?? 0;
      for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) style = style * 10 + byte - 0x30;
      if (byte !== quote) return 0;
      at++;
    }
    const next = this.contentAt(at, column, style);
    if (next !== 0) cell.column = column;
    return next;
  }

  private contentAt(at: number, column: number, style: number): number {
    const { view } = this.xml;
    const letters = view.getInt32(at, true);
    if (letters === value) return this.number(at + 4, column, style);
    if (letters !== typeIs) return view.getUint16(at, true) === selfEnd ? at + 2 : 0;
    const type = view.getInt32(at + 4, true);
    if (type === sharedType && view.getUint16(at + 8, true) === valueRest)
      return this.sharedText(at + 10, column, style);
    if (type === numberType && view.getUint16(at + 8, true) === valueRest) return this.number(at + 10, column, style);
    if (type === stringType && view.getInt32(at + 8, true) === value) return this.text(at + 12, column, style, cellEnd);
    return inlineStart.isAt(view, at + 4) ? this.text(at + 4 + inlineStart.size, column, style, inlineEnd) : 0;
  }

  private number(start: number, column: number, style: number): number {
    const { bytes, view } = this.xml;
    const negative = bytes[start] === 0x2d;
    let at = negative ? start + 1 : start;
    let digits = -at;
    let whole = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) whole = whole * 10 + byte - 0x30;
    digits += at;
    let places = 0;
    if (byte === 0x2e) {
      places = -++at;
      byte = bytes[at] ?? 0;
      for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) whole = whole * 10 + byte - 0x30;
      places += at;
      digits += places;
    }
    if (digits === 0 || digits > longest || !endsCell(view, at)) return 0;
    const told = digits > mostDigits ? longDecimal(bytes, start, at) : decimal(whole, places, negative);
    this.sink.number(this.cell.row, column, style, false, told);
    return at + cellEnd.size;
  }

  private sharedText(start: number, column: number, style: number): number {
    const { bytes, view } = this.xml;
    let at = start;
    let index = 0;
    for (let byte = bytes[at] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0)
      index = index * 10 + byte - 0x30;
    if (at === start || at - start > mostDigits || !endsCell(view, at)) return 0;
    this.sink.sharedText(this.cell.row, column, style, false, index);
    return at + cellEnd.size;
  }

  /** A text that stands in the cell itself. */
  private text(start: number, column: number, style: number, end: Letters): number {
    const { bytes, view } = this.xml;
    let at = start;
    for (let byte = bytes[at]; byte !== lessThan && byte !== 0; byte = bytes[++at]);
    const characters = end.isAt(view, at) ? xmlText(bytes, start, at) : undefined;
    if (characters === undefined) return 0;
    this.sink.text(this.cell.row, column, style, false, cellText(characters));
    return at + end.size;
  }

  /** Takes the end of a row and the start of the next, when this one's tag says nothing new but its number. */
  private rowAt(start: number): number {
    const { cell, row, sink } = this;
    const { bytes, view } = this.xml;
    if (!rowStep.isAt(view, start)) return 0;
    const from = start + rowStep.size;
    let at = from;
    let number = 0;
    for (let byte = bytes[at] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0)
      number = number * 10 + byte - 0x30;
    if (number <= cell.row || number > lastRow || !row.isLike(bytes, at)) return 0;
    row.moveTo(view, from, at);
    cell.row = number;
    cell.column = 0;
    sink.row(number, row.hidden, row.outlineLevel);
    return at + row.rest.length;
  }
}

const lessThan = 0x3c;
const slash = 0x2f;
const quote = 0x22;
const cellStart = word("<c");
const placeIs = word(' r="');
const styleIs = word(' s="');
const typeIs = word(' t="');
const value = word("><v>");
const selfEnd = word("/>");
const sharedType = word('s"><');
const numberType = word('n"><');
const valueRest = word("v>");
const stringType = word('str"');
const cellEnd = new Letters("</v></c>");
const inlineStart = new Letters('inlineStr"><is><t>');
const inlineEnd = new Letters("</t></is></c>");
const rowStep = new Letters('</row><row r="');

const valueClosed = word("</v>");
const cellClosed = word("</c>");

/** `cellEnd`, for the cells that count. */
const endsCell = (view: DataView, at: number): boolean =>
  view.getInt32(at, true) === valueClosed && view.getInt32(at + 4, true) === cellClosed;

/** More digits than this no program writes. */
const longest = 40;

/** The number of more digits than a whole double holds; a cell has no negative zero. */
const longDecimal = (bytes: Uint8Array, start: number, end: number): number => {
  const number = Number(latinText(bytes, start, end));
  return number === 0 ? 0 : number;
};
