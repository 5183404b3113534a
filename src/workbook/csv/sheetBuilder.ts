import type { Issue } from "../../model/issue";
import { CellColumn } from "../grid/cellColumn";
import { cellKind, dateMark, percentMark } from "../grid/cells";
import { gridWith } from "../grid/gridOf";
import { KeptTexts } from "../grid/keptTexts";
import type { PlainSheet } from "../xlsx/plain/plainSheet";
import { shownBy, verdictOn, type Shown, type Verdict } from "./columnVerdict";
import { exactText, readExact } from "./field/exactText";
import { readField, type Field } from "./field/readField";

/** Puts the records of a CSV into cells, by a verdict on each column, and keeps what the columns show. */
export class SheetBuilder {
  /** What each column has shown, by column number. */
  readonly shown: Shown[] = [];
  numbers = 0;
  dates = 0;
  /** Rows that hold something. */
  filledRows = 0;
  private readonly columns: (CellColumn | undefined)[] = [];
  private readonly texts = new KeptTexts();
  private readonly formatted = new Set<number>();
  private readonly verdicts: readonly Verdict[];
  private row = 0;
  private lastRow = 0;

  constructor(assumed: readonly Shown[]) {
    this.verdicts = assumed.map(verdictOn);
  }

  /** Adds a record below the last one; an issue when a sheet cannot hold it. */
  add(fields: readonly string[], line: number): Issue | undefined {
    this.row += 1;
    const before = this.lastRow;
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at];
      if (field === undefined || field === "") continue;
      if (at >= mostColumns) return { code: "csv/too-many-columns", severity: "error", facts: { line } };
      if (this.row > mostRows) return { code: "csv/too-many-rows", severity: "error" };
      if (field.length > longestText)
        return { code: "csv/field-too-long", severity: "error", facts: { line, length: field.length } };
      this.put(at + 1, field);
    }
    if (this.lastRow > before) this.filledRows += 1;
    return undefined;
  }

  /** The sheet of what was added so far. */
  sheet(name: string): PlainSheet {
    const { columns, lastRow: rowCount } = this;
    const texts = this.texts.all;
    const none = { errors: [], formulaAreas: [], merged: [], outlineLevels: new Map<number, number>() };
    const hidden = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    const cells = { sheet: name, rowCount, columns, ...none, ...hidden };
    return { grid: gridWith(cells, (place) => texts[place] ?? null), texts, formatted: this.formatted };
  }

  private put(column: number, field: string): void {
    const exact = exactText(field);
    if (exact === "") return;
    const read = exact === undefined ? readField(field) : readExact(exact);
    const bits = shownBy[read.spelling];
    if (bits !== 0) this.shown[column] = (this.shown[column] ?? 0) | bits;
    const mark = numberMark(read, this.verdicts[column] ?? undecided);
    const cells = (this.columns[column] ??= new CellColumn());
    if (mark === undefined) cells.add(this.row, cellKind.text, this.texts.placeOf(exact ?? field));
    else cells.add(this.row, mark, read.number);
    if (mark !== undefined && mark !== cellKind.number) this.formatted.add(column);
    if (mark === (cellKind.number | dateMark)) this.dates += 1;
    else if (mark !== undefined) this.numbers += 1;
    this.lastRow = this.row;
  }
}

const undecided = verdictOn(0);

/** Excel's limits for a sheet and for the text of a cell. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;

/** The mark of a number's cell, or undefined for a field that stays text. */
const numberMark = ({ spelling }: Field, verdict: Verdict): number | undefined => {
  switch (spelling) {
    case "whole":
      return verdict.codes ? undefined : cellKind.number;
    case "amount":
      return verdict.decimalCommas ? undefined : cellKind.number;
    case "percent":
      return verdict.decimalCommas ? undefined : cellKind.number | percentMark;
    case "date":
      return cellKind.number | dateMark;
    case "day-first":
    case "day-or-month":
      return verdict.dayFirst ? cellKind.number | dateMark : undefined;
    case "not-day-first":
    case "code":
    case "decimal-comma":
    case "text":
      return undefined;
  }
};
