import type { CellError, CellValue, Grid } from "../../../model/grid";
import { brokenPart } from "../archive/brokenPart";
import { CellColumn } from "./cellColumn";
import { dateMark, percentMark } from "./cellFormats";
import type { SharedStrings } from "./sharedStrings";
import type { SheetSink } from "./sheetSink";

type Area = readonly [number, number, number, number];

/** What a cell's number stands for, in the low bits of its mark. */
const kindBits = 0x07;
const isNumber = 0;
const isShared = 1;
const isText = 2;
const isBoolean = 3;
const isError = 4;
const isNothing = 5;
const formulaMark = 0x10;

/** Keeps a sheet's cells by column, in memory that follows the cells that exist and not the area that the file claims. */
export class GridSink implements SheetSink {
  readonly wantsFormulas = false;
  private readonly columnsByNumber: (CellColumn | undefined)[] = [];
  private readonly texts: string[] = [];
  private readonly errors: CellError[] = [];
  private readonly mergedAreas: Area[] = [];
  private readonly formulaAreas: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly shownRows = new Set<number>();
  private readonly levels = new Map<number, number>();
  private readonly hiddenSpans: (readonly [number, number])[] = [];
  private restHidden = false;
  private lastRow = 0;

  constructor(
    private readonly part: string,
    private readonly formats: Uint8Array,
    private readonly shared: SharedStrings,
  ) {}

  row(row: number, hidden: boolean, outlineLevel: number): void {
    if (hidden) this.hiddenRows.add(row);
    else if (this.restHidden) this.shownRows.add(row);
    if (outlineLevel > 0) this.levels.set(row, outlineLevel);
  }

  number(row: number, column: number, style: number, isFormula: boolean, value: number): void {
    this.add(row, column, style, isNumber | (isFormula ? formulaMark : 0), value);
  }

  date(row: number, column: number, style: number, isFormula: boolean, serial: number): void {
    this.add(row, column, style, isNumber | dateMark | (isFormula ? formulaMark : 0), serial);
  }

  sharedText(row: number, column: number, style: number, isFormula: boolean, index: number): void {
    if (index >= this.shared.count) throw brokenPart(this.part, "no-such-string");
    this.add(row, column, style, isShared | (isFormula ? formulaMark : 0), index);
  }

  text(row: number, column: number, style: number, isFormula: boolean, text: string): void {
    this.add(row, column, style, isText | (isFormula ? formulaMark : 0), this.texts.push(text) - 1);
  }

  boolean(row: number, column: number, style: number, isFormula: boolean, value: boolean): void {
    this.add(row, column, style, isBoolean | (isFormula ? formulaMark : 0), value ? 1 : 0);
  }

  error(row: number, column: number, style: number, isFormula: boolean, error: string): void {
    let index = this.errors.findIndex((known) => known.error === error);
    if (index === -1) index = this.errors.push({ error }) - 1;
    this.add(row, column, style, isError | (isFormula ? formulaMark : 0), index);
  }

  uncalculated(row: number, column: number, style: number): void {
    this.add(row, column, style, isNothing | formulaMark, 0);
  }

  formula(): void {
    throw new Error("a grid keeps no formula texts");
  }

  formulaArea(...area: Area): void {
    this.formulaAreas.push(area);
  }

  columns(first: number, last: number, hidden: boolean): void {
    if (hidden) this.hiddenSpans.push([first, last]);
  }

  otherRowsHidden(): void {
    this.restHidden = true;
  }

  merged(...area: Area): void {
    this.mergedAreas.push(area);
  }

  /** The grid of what was told so far. */
  grid(sheet: string): Grid {
    const rowCount = this.lastRow;
    const columnCount = Math.max(0, this.columnsByNumber.length - 1);
    const markAt = (row: number, column: number): number => {
      const cells = this.columnsByNumber[column];
      return cells?.marks[cells.find(row)] ?? 0;
    };
    const areaHolds = (row: number, column: number): boolean =>
      this.formulaAreas.some(
        ([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right,
      );
    return {
      sheet,
      rowCount,
      columnCount,
      value: (row, column) => this.valueAt(row, column),
      isFormula: (row, column) => (markAt(row, column) & formulaMark) !== 0 || areaHolds(row, column),
      isDate: (row, column) => (markAt(row, column) & dateMark) !== 0,
      isPercent: (row, column) => (markAt(row, column) & percentMark) !== 0,
      merged: this.mergedAreas.filter(([top, left]) => top <= rowCount && left <= columnCount),
      hiddenRows: this.allHiddenRows(rowCount),
      hiddenColumns: hiddenWithin(this.hiddenSpans, columnCount),
      outlineLevel: (row) => this.levels.get(row) ?? 0,
    };
  }

  private add(row: number, column: number, style: number, mark: number, number: number): void {
    const cells = (this.columnsByNumber[column] ??= new CellColumn());
    if (!cells.add(row, mark | (this.formats[style] ?? 0), number)) throw brokenPart(this.part, "cell-twice");
    if (row > this.lastRow) this.lastRow = row;
  }

  private valueAt(row: number, column: number): CellValue {
    const cells = this.columnsByNumber[column];
    const at = cells ? cells.find(row) : -1;
    if (!cells || at === -1) return null;
    const number = cells.numbers[at] ?? 0;
    switch ((cells.marks[at] ?? 0) & kindBits) {
      case isNumber:
        return number;
      case isShared:
        return this.shared.text(number);
      case isText:
        return this.texts[number] ?? null;
      case isBoolean:
        return number === 1;
      case isError:
        return this.errors[number] ?? null;
      default:
        return null;
    }
  }

  private allHiddenRows(rowCount: number): ReadonlySet<number> {
    const hidden = new Set([...this.hiddenRows].filter((row) => row <= rowCount));
    if (this.restHidden) for (let row = 1; row <= rowCount; row++) if (!this.shownRows.has(row)) hidden.add(row);
    return hidden;
  }
}

const hiddenWithin = (spans: readonly (readonly [number, number])[], count: number): ReadonlySet<number> => {
  const hidden = new Set<number>();
  for (const [first, last] of spans) for (let at = first; at <= Math.min(last, count); at++) hidden.add(at);
  return hidden;
};
