import { closeSync, openSync, writeSync } from "node:fs";
import { Zip } from "fflate";
import { DeflatedPart } from "./deflatedPart";
import { fixedParts, sheetEnd, sheetStart } from "./parts";
import { headers, transactions, type LedgerCell } from "./transactions";

/** What a ledger's cells come to, for a reader to be held against. */
export interface LedgerFacts {
  /** Rows of transactions, the header not among them. */
  readonly rows: number;
  /** Cells that hold something, the header's among them. */
  readonly cells: number;
  /** Sum of the net amounts, in pence. */
  readonly pence: number;
}

/** Writes a ledger of so many rows as Excel saves one: shared strings for texts, a style for dates, the sheet before the strings. The same each time. */
export const writeLedger = (path: string, rows: number): LedgerFacts => {
  const file = openSync(path, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  for (const [name, content] of fixedParts) partOf(zip, name).end(content);

  const strings = new SharedTexts();
  const sheet = partOf(zip, "xl/worksheets/sheet1.xml");
  sheet.add(sheetStart(headers.length, rows + 1));
  const row = (number: number, cells: readonly LedgerCell[]): void => {
    let xml = `<row r="${number}" spans="1:${cells.length}" x14ac:dyDescent="0.25">`;
    cells.forEach((cell, at) => (xml += cellXml(`${String.fromCharCode(65 + at)}${number}`, cell, strings)));
    sheet.add(`${xml}</row>`);
  };
  row(
    1,
    headers.map((text) => ({ text })),
  );
  let number = 1;
  let total = 0;
  for (const [pence, cells] of transactions(rows)) {
    row((number += 1), cells);
    total += pence;
  }
  sheet.end(sheetEnd);

  const shared = partOf(zip, "xl/sharedStrings.xml");
  shared.add(strings.start());
  for (const text of strings.places.keys()) shared.add(`<si><t>${escaped(text)}</t></si>`);
  shared.end("</sst>");
  zip.end();
  closeSync(file);
  return { rows, cells: (rows + 1) * headers.length, pence: total };
};

const cellXml = (reference: string, cell: LedgerCell, strings: SharedTexts): string => {
  if ("text" in cell) return `<c r="${reference}" t="s"><v>${strings.place(cell.text)}</v></c>`;
  if ("serial" in cell) return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${reference}" s="2"><v>${cell.digits}</v></c>`;
};

class SharedTexts {
  readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  start(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.places.size}">`;
  }
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A part that is written as it comes, in pieces large enough to be deflated well. */
const partOf = (zip: Zip, name: string): { add(text: string): void; end(text: string): void } => {
  const part = new DeflatedPart(name);
  zip.add(part);
  let held = "";
  const encoder = new TextEncoder();
  const push = (last: boolean): void => {
    part.push(encoder.encode(held), last);
    held = "";
  };
  return {
    add: (text) => {
      held += text;
      if (held.length > 2 ** 20) push(false);
    },
    end: (text) => {
      held += text;
      push(true);
    },
  };
};
