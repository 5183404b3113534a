import { brokenPart } from "../archive/brokenPart";
import { attributeCount, attributeFlag, attributeText } from "./attributes";
import { CellReader } from "./cellReader";
import { areaFromText, lastRow } from "./cellReference";
import { checkNames, checkSkipped, checkSkippedCells, isText, namesFrom, type Names } from "./names";
import { PlainCells } from "./plainCells";
import { readStretches } from "./readStretches";
import type { SheetSink } from "./sheetSink";
import { tellCell } from "./tellCell";
import { XmlBytes, closed, more, opened } from "./xmlBytes";

/** What a scan needs to know of the workbook around the sheet. */
export interface SheetSetting {
  /** Name of the part, for messages. */
  readonly part: string;
  readonly date1904: boolean;
}

/**
 * Reads a worksheet part as its bytes come and tells the sink every cell with a value or a formula. Nothing is kept but the cell at hand, so a
 * ledger of a million rows can be reduced on the way. Throws BrokenPart for what cannot be read for certain.
 */
export const scanSheet = async (
  chunks: AsyncIterable<Uint8Array>,
  sink: SheetSink,
  setting: SheetSetting,
): Promise<void> => {
  const scan = new SheetScan(sink, setting);
  await readStretches(chunks, scan.xml, () => scan.run());
  scan.finish();
};

type Container = "worksheet" | "cols" | "mergeCells" | "sheetData" | "row";

/** Open elements inside a row: worksheet, sheetData, row. */
const rowDepth = 3;

class SheetScan {
  readonly xml: XmlBytes;
  private readonly open: Container[] = [];
  private names: Names | undefined;
  private cell: CellReader | undefined;
  /** How deep inside an element that is passed over. */
  private skipping = 0;
  /** Undefined for a part whose names have a prefix. */
  private plain: PlainCells | undefined;

  constructor(
    private readonly sink: SheetSink,
    private readonly setting: SheetSetting,
  ) {
    this.xml = new XmlBytes(setting.part);
  }

  /** Reads as far as the bytes go. */
  run(): void {
    const { xml } = this;
    for (;;) {
      if (this.open.length === rowDepth && this.skipping === 0) this.plain?.read();
      const token = xml.next();
      if (token === more) return;
      if (isText(token)) continue;
      if (this.skipping > 0) this.skipping += token === opened ? 1 : token === closed ? -1 : 0;
      else if (token === closed) this.close();
      else if (!this.start(token)) return;
    }
  }

  /** To be called when there are no more bytes. */
  finish(): void {
    const { xml } = this;
    if (!this.names || this.open.length > 0 || !xml.isSpent) throw xml.malformed("unclosed", xml.end);
  }

  private close(): void {
    const { xml, names } = this;
    const container = this.open.pop();
    if (!container || !names || !xml.named(names[container])) throw xml.malformed("mismatch");
  }

  /** Takes a start tag; false when it has to be read again with more bytes. */
  private start(token: number): boolean {
    const { xml, cell } = this;
    const names = this.names ?? this.root();
    const container = this.open.at(-1);
    if (!container && cell) throw xml.malformed("outside-root");
    if (container === "row" && cell && xml.named(names.c)) {
      if (!cell.read(token)) return false;
      if (token === opened) tellCell(cell, this.sink, this.setting.date1904);
      return true;
    }
    const inner = this.enter(container, names);
    if (inner) checkNames(xml, names);
    else if (container === "row" || container === "sheetData") checkSkippedCells(xml, names);
    else checkSkipped(xml, names);
    if (token === opened) {
      if (inner && inner !== "leaf") this.open.push(inner);
      else this.skipping = 1;
    }
    return true;
  }

  /** Takes what the start tag of a known element says; undefined for an element that is of no interest here. */
  private enter(container: Container | undefined, names: Names): Container | "leaf" | undefined {
    const { xml, sink } = this;
    switch (container) {
      case undefined:
        return "worksheet";
      case "worksheet":
        if (xml.named(names.sheetFormatPr)) {
          if (attributeFlag(xml, "zeroHeight")) sink.otherRowsHidden();
          return "leaf";
        }
        return (["sheetData", "cols", "mergeCells"] as const).find((one) => xml.named(names[one]));
      case "cols":
        if (!xml.named(names.col)) return undefined;
        sink.columns(this.count("min"), this.count("max"), attributeFlag(xml, "hidden"));
        return "leaf";
      case "mergeCells": {
        if (!xml.named(names.mergeCell)) return undefined;
        const area = areaFromText(attributeText(xml, "ref") ?? "");
        if (!area) throw brokenPart(xml.part, "cell-reference");
        sink.merged(...area);
        return "leaf";
      }
      case "sheetData":
        if (!xml.named(names.row)) return undefined;
        this.startRow();
        return "row";
      case "row":
        return undefined;
    }
  }

  private startRow(): void {
    const { xml, cell } = this;
    if (!cell) throw new Error("a row before the root");
    const row = attributeCount(xml, "r") ?? cell.row + 1;
    if (row <= cell.row || row > lastRow) throw brokenPart(xml.part, "row-order");
    cell.row = row;
    cell.column = 0;
    const hidden = attributeFlag(xml, "hidden");
    const outlineLevel = attributeCount(xml, "outlineLevel") ?? 0;
    this.plain?.startRow(hidden, outlineLevel);
    this.sink.row(row, hidden, outlineLevel);
  }

  private count(attribute: string): number {
    const count = attributeCount(this.xml, attribute);
    if (count === undefined) throw this.xml.malformed("bad-attribute");
    return count;
  }

  private root(): Names {
    const { xml } = this;
    this.names = namesFrom(xml, "worksheet");
    if (!this.names) throw brokenPart(xml.part, "not-a-worksheet");
    this.cell = new CellReader(xml, this.names, this.sink.wantsFormulas);
    if (this.names.prefixes[0] === "") this.plain = new PlainCells(xml, this.cell, this.sink);
    return this.names;
  }
}
