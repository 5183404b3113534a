import { brokenPart } from "../archive/brokenPart";
import { checkNames, checkSkippedCells, isStart, isText, namesFrom, skipElement, type Names } from "./names";
import { plainString } from "./plainString";
import { readStretches } from "./readStretches";
import { richText } from "./richText";
import { cellText } from "./textFromBytes";
import { TextStore } from "./textStore";
import { XmlBytes, closed, more, opened, selfClosed } from "./xmlBytes";

/** The workbook's shared strings. */
export interface SharedStrings {
  readonly count: number;
  text(index: number): string;
}

/**
 * The strings of the part, as its bytes come; only the characters are kept. Throws BrokenPart when it cannot be read for certain, so that a string asked
 * for later always can.
 */
export const readSharedStrings = async (chunks: AsyncIterable<Uint8Array>, part: string): Promise<SharedStrings> => {
  const scan = new StringsScan(part);
  await readStretches(chunks, scan.xml, () => scan.run());
  return scan.finish();
};

/** For a workbook without that part. */
export const noSharedStrings: SharedStrings = new TextStore();

class StringsScan {
  readonly xml: XmlBytes;
  private readonly texts = new TextStore();
  private names: Names | undefined;
  private ended = false;

  constructor(part: string) {
    this.xml = new XmlBytes(part);
  }

  /** Reads as far as the bytes go. */
  run(): void {
    const { xml, texts } = this;
    while (!this.ended) {
      if (this.names?.prefixes[0] === "")
        for (let next = xml.at; next !== 0; next = plainString(xml, next, texts)) xml.at = next;
      const token = xml.next();
      if (token === more) return;
      if (isText(token)) continue;
      if (!this.names) this.root(token);
      else if (token === closed) this.ended = true;
      else if (!this.item(token, this.names)) return;
    }
    // What follows the root is of no interest.
    xml.at = xml.end;
  }

  /** To be called when there are no more bytes. */
  finish(): SharedStrings {
    if (!this.names) throw brokenPart(this.xml.part, "not-shared-strings");
    if (!this.ended) throw this.xml.malformed("unclosed");
    return this.texts;
  }

  private root(token: number): void {
    const { xml } = this;
    this.names = isStart(token) ? namesFrom(xml, "sst") : undefined;
    if (!this.names) throw brokenPart(xml.part, "not-shared-strings");
    this.ended = token === selfClosed;
  }

  /** Takes what the start tag just read opens; false when it has to be read again with more bytes. */
  private item(token: number, names: Names): boolean {
    const { xml, texts } = this;
    const { start } = xml;
    if (xml.named(names.si)) {
      checkNames(xml, names);
      const characters = token === selfClosed ? "" : richText(xml, names, names.si);
      if (characters !== undefined) {
        texts.addDecoded(cellText(characters));
        return true;
      }
    } else {
      checkSkippedCells(xml, names);
      if (token !== opened || skipElement(xml)) return true;
    }
    xml.at = start;
    return false;
  }
}
