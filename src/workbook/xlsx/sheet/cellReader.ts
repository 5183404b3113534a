import { BrokenPart } from "../archive/brokenPart";
import { attributeCount, attributeText } from "./attributes";
import { areaFromText, columnOf, lastColumn, referenceFromBytes, rowOf } from "./cellReference";
import { checkNames, checkSkippedCells, isStart, skipElement, type Names } from "./names";
import { indexFromBytes } from "./numberFromBytes";
import { elementText, richText } from "./richText";
import { type XmlBytes, closed, more, selfClosed, text } from "./xmlBytes";

/** The formula of a cell as its `<f>` says it. */
export interface CellFormula {
  readonly text: string;
  /** The number of its group, for a shared formula. */
  readonly shared: number | undefined;
  /** The cells that an array formula or a data table fills. */
  readonly area: ReturnType<typeof areaFromText>;
}

/** Reads one `<c>` after the other into its fields. A cell is read whole or not at all, so that a chunk may end anywhere. */
export class CellReader {
  /** The row that is being read; set by the row's start tag. */
  row = 0;
  column = 0;
  /** Index of the cell's format. */
  style = 0;
  /** `n`, `s`, `b`, `e`, `d`, `str` or `inlineStr`. */
  type = "n";
  formula: CellFormula | undefined;
  hasValue = false;
  /** Where the bytes of `<v>` lie; when they are not one plain run of characters, `valueText` is what they say. */
  valueStart = 0;
  valueEnd = 0;
  valueText: string | undefined;
  /** The text of `<is>`. */
  inlineText: string | undefined;

  constructor(
    readonly xml: XmlBytes,
    private readonly names: Names,
    private readonly wantsFormulas: boolean,
  ) {}

  /** Reads the cell whose start tag was just found; false when more bytes are needed, and then the tokenizer stands before it again. */
  read(token: number): boolean {
    const { start } = this.xml;
    const before = this.column;
    this.readTag();
    if (token === selfClosed || this.readContent()) return true;
    this.column = before;
    this.xml.at = start;
    return false;
  }

  /** What to throw for a cell that would have to be guessed. */
  unreadable(reason: string): BrokenPart {
    const facts = { part: this.xml.part, row: this.row, column: this.column, reason };
    return new BrokenPart({ code: "workbook/unreadable-cell", severity: "error", facts });
  }

  private readTag(): void {
    const { xml } = this;
    this.column++;
    this.style = 0;
    this.type = "n";
    this.formula = undefined;
    this.hasValue = false;
    this.inlineText = undefined;
    for (let slot = 0; slot < 4 * xml.attributeCount; slot += 4) {
      const name = xml.attributes[slot] ?? 0;
      if ((xml.attributes[slot + 1] ?? 0) - name !== 1) {
        checkNames(xml, this.names);
        continue;
      }
      const letter = xml.bytes[name];
      const start = xml.attributes[slot + 2] ?? 0;
      const end = xml.attributes[slot + 3] ?? 0;
      if (letter === 0x72) this.column = this.columnFrom(start, end);
      else if (letter === 0x73) this.style = indexFromBytes(xml.bytes, start, end) ?? attributeCount(xml, "s") ?? 0;
      else if (letter === 0x74) this.type = this.typeFrom(start, end);
    }
    if (this.column > lastColumn) throw this.unreadable("cell-reference");
  }

  private columnFrom(start: number, end: number): number {
    const { xml } = this;
    let reference = referenceFromBytes(xml.bytes, start, end);
    if (reference === undefined) {
      const bytes = new TextEncoder().encode(attributeText(xml, "r"));
      reference = referenceFromBytes(bytes, 0, bytes.length);
    }
    if (reference === undefined || rowOf(reference) !== this.row) throw this.unreadable("cell-reference");
    return columnOf(reference);
  }

  private typeFrom(start: number, end: number): string {
    const { xml } = this;
    // By far the most common, and the literal costs no new text.
    if (end - start === 1 && xml.bytes[start] === 0x73) return "s";
    const type = attributeText(xml, "t") ?? "";
    if (!cellTypes.has(type)) throw this.unreadable("cell-type");
    return type;
  }

  /** Reads up to the end tag; false when more bytes are needed. */
  private readContent(): boolean {
    const { xml, names } = this;
    for (;;) {
      const token = xml.next();
      if (token === more) return false;
      if (token === closed) return this.endOf(names.c);
      if (!isStart(token)) continue;
      if (xml.attributeCount > 0) checkNames(xml, names);
      if (xml.named(names.v)) {
        if (!this.readValue(token)) return false;
      } else if (xml.named(names.f)) {
        if (!this.readFormula(token)) return false;
      } else if (xml.named(names.is)) {
        this.inlineText = token === selfClosed ? "" : richText(xml, names, names.is);
        if (this.inlineText === undefined) return false;
      } else {
        checkSkippedCells(xml, names);
        if (token !== selfClosed && !skipElement(xml)) return false;
      }
    }
  }

  private readValue(token: number): boolean {
    const { xml } = this;
    this.hasValue = true;
    this.valueText = "";
    if (token === selfClosed) return true;
    const contentStart = xml.at;
    if (xml.next() === text) {
      this.valueStart = xml.textStart;
      this.valueEnd = xml.textEnd;
      if (xml.next() === closed) {
        this.valueText = undefined;
        return this.endOf(this.names.v);
      }
    }
    xml.at = contentStart;
    this.valueText = elementText(xml, this.names.v);
    return this.valueText !== undefined;
  }

  private endOf(name: Uint8Array): true {
    if (!this.xml.named(name)) throw this.xml.malformed("mismatch");
    return true;
  }

  private readFormula(token: number): boolean {
    const { xml } = this;
    const kind = xml.attributeCount > 0 ? attributeText(xml, "t") : undefined;
    const area = kind === "array" || kind === "dataTable" ? areaFromText(attributeText(xml, "ref") ?? "") : undefined;
    const shared = kind === "shared" ? attributeCount(xml, "si") : undefined;
    let formula: string | undefined = "";
    if (token !== selfClosed) {
      if (this.wantsFormulas) formula = elementText(xml, this.names.f);
      else if (!skipElement(xml)) return false;
      if (formula === undefined) return false;
    }
    this.formula = { text: formula, shared, area };
    return true;
  }
}

const cellTypes: ReadonlySet<string> = new Set(["n", "s", "b", "e", "d", "str", "inlineStr"]);
