import type { CellError, Grid } from "../../../model/grid";
import { CellColumn } from "../../grid/cellColumn";
import { cellKind, dateMark, formulaMark, type Area } from "../../grid/cells";
import { gridWith } from "../../grid/gridOf";
import { KeptTexts } from "../../grid/keptTexts";
import { brokenPart } from "../archive/brokenPart";
import type { SharedStrings } from "./sharedStrings";
import type { SheetSink } from "./sheetSink";

/** Keeps a sheet's cells by column, in memory that follows the cells that exist and not the area that the file claims. */
export class GridSink implements SheetSink {
  readonly wantsFormulas = false;
  private readonly columnsByNumber: (CellColumn | undefined)[] = [];
  /** Numbered behind the shared ones. */
  private readonly texts = new KeptTexts();
  private readonly errors: CellError[] = [];
  private readonly mergedAreas: Area[] = [];
  private readonly formulaAreas: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly shownRows = new Set<number>();
  private readonly levels = new Map<number, number>();
  private readonly hiddenSpans: (readonly [number, number])[] = [];
  private restHidden = false;

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
    this.add(row, column, style, cellKind.number | (isFormula ? formulaMark : 0), value);
  }

  date(row: number, column: number, style: number, isFormula: boolean, serial: number): void {
    this.add(row, column, style, cellKind.number | dateMark | (isFormula ? formulaMark : 0), serial);
  }

  sharedText(row: number, column: number, style: number, isFormula: boolean, index: number): void {
    if (index >= this.shared.count) throw brokenPart(this.part, "no-such-string");
    this.add(row, column, style, cellKind.text | (isFormula ? formulaMark : 0), index);
  }

  text(row: number, column: number, style: number, isFormula: boolean, text: string): void {
    this.add(
      row,
      column,
      style,
      cellKind.text | (isFormula ? formulaMark : 0),
      this.shared.count + this.texts.placeOf(text),
    );
  }

  boolean(row: number, column: number, style: number, isFormula: boolean, value: boolean): void {
    this.add(row, column, style, cellKind.boolean | (isFormula ? formulaMark : 0), value ? 1 : 0);
  }

  error(row: number, column: number, style: number, isFormula: boolean, error: string): void {
    let index = this.errors.findIndex((known) => known.error === error);
    if (index === -1) index = this.errors.push({ error }) - 1;
    this.add(row, column, style, cellKind.error | (isFormula ? formulaMark : 0), index);
  }

  uncalculated(row: number, column: number, style: number): void {
    this.add(row, column, style, cellKind.nothing | formulaMark, 0);
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
    const { shared, columnsByNumber: columns } = this;
    const texts = this.texts.all;
    const rowCount = columns.reduce((last, column) => Math.max(last, column?.lastRow ?? 0), 0);
    const cells = {
      sheet,
      rowCount,
      columns,
      errors: this.errors,
      formulaAreas: this.formulaAreas,
      merged: this.mergedAreas,
      hiddenRows: this.allHiddenRows(rowCount),
      hiddenColumns: hiddenWithin(this.hiddenSpans, columns.length - 1),
      outlineLevels: this.levels,
    };
    return gridWith(cells, (index) =>
      index < shared.count ? shared.text(index) : (texts[index - shared.count] ?? null),
    );
  }

  private add(row: number, column: number, style: number, mark: number, number: number): void {
    const cells = (this.columnsByNumber[column] ??= new CellColumn());
    if (!cells.add(row, mark | (this.formats[style] ?? 0), number)) throw brokenPart(this.part, "cell-twice");
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
