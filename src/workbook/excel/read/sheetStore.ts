import type { CellError } from "../../../model/grid";
import { CellColumn, type MarkedNumber } from "../../grid/cellColumn";
import { cellKind, dateMark, formulaMark, percentMark, type GridCells } from "../../grid/cells";
import { KeptTexts } from "../../grid/keptTexts";
import { shownBy } from "../../grid/numberFormat";
import type { Block } from "../block";
import type { Extent } from "./extents";
import { FormulaRows } from "./formulaRows";
import type { Answered } from "./pieces";

/** Keeps the cells of one sheet as Excel's answers come in, rows of each column from the top down. */
export class SheetStore {
  private readonly columns: (CellColumn | undefined)[] = [];
  private readonly texts = new KeptTexts();
  private readonly errors: CellError[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly marksByFormat = new Map<unknown, number>();
  private readonly formulas: FormulaRows;
  private lastRow = 0;
  /** Columns with numbers, whose number formats matter, and those with texts that look like errors. */
  readonly numbers = new Map<number, Rows>();
  readonly maybeErrors = new Map<number, Rows>();

  constructor(readonly extent: Extent) {
    this.formulas = new FormulaRows(extent.formulas);
  }

  values(block: Block, answered: Answered): void {
    for (let column = block.left; column <= block.right; column += 1) {
      const isFormula = this.formulas.of(column);
      answered.forEach((row, index) => this.add(block.top + index, column, row[column - block.left], isFormula));
    }
  }

  /** Marks the numbers that show a date or a percentage. */
  numberFormats(block: Block, answered: Answered): void {
    this.change(block, answered, (format, mark, number) =>
      (mark & cellKind.bits) === cellKind.number ? [mark | this.marksOf(format), number] : undefined,
    );
  }

  /** Makes errors of the texts that are none. */
  valueTypes(block: Block, answered: Answered): void {
    this.change(block, answered, (type, mark, number) => {
      if (type !== "Error" || (mark & cellKind.bits) !== cellKind.text) return undefined;
      const error = this.texts.all[number] ?? "";
      let place = this.errors.findIndex((known) => known.error === error);
      if (place === -1) place = this.errors.push({ error }) - 1;
      return [(mark & ~cellKind.bits) | cellKind.error, place];
    });
  }

  hide(block: Block, answered: Answered): void {
    answered.forEach(([hidden], index) => {
      if (hidden === true) this.hiddenRows.add(block.top + index);
    });
  }

  /** The cells so far. */
  cells(): GridCells {
    const { extent, lastRow } = this;
    const columns = Array.from(this.columns, (column) => column?.plain());
    const rows = extent.rowsHidden === true ? Array.from({ length: lastRow }, (_, row) => row + 1) : this.hiddenRows;
    return {
      sheet: extent.sheet,
      rowCount: lastRow,
      columns,
      texts: this.texts.all,
      errors: this.errors,
      formulaAreas: [],
      merged: extent.merged.map(({ top, left, bottom, right }) => [top, left, bottom, right] as const),
      hiddenRows: new Set([...rows].filter((row) => row <= lastRow)),
      hiddenColumns: new Set([...columns.keys()].filter((column) => extent.columnsHidden[column - 1])),
      // Office.js does not tell outline levels.
      outlineLevels: new Map(),
    };
  }

  private add(row: number, column: number, value: unknown, isFormula: (row: number) => boolean): void {
    if (typeof value === "number") {
      const formula = isFormula(row) ? formulaMark : 0;
      // In a workbook that has not been calculated, the zero of a formula may be no figure at all.
      if (formula && value === 0 && this.extent.isStale) return this.put(row, column, cellKind.nothing | formula, 0);
      widen(this.numbers, column, row);
      this.put(row, column, cellKind.number | formula, value);
    } else if (typeof value === "string") {
      const formula = isFormula(row) ? formulaMark : 0;
      if (value === "" && !formula) return;
      if (looksLikeError.test(value)) widen(this.maybeErrors, column, row);
      this.put(row, column, cellKind.text | formula, this.texts.placeOf(value));
    } else if (typeof value === "boolean") {
      this.put(row, column, cellKind.boolean | (isFormula(row) ? formulaMark : 0), value ? 1 : 0);
    }
  }

  private put(row: number, column: number, mark: number, number: number): void {
    const cells = (this.columns[column] ??= new CellColumn());
    if (!cells.add(row, mark, number)) throw new Error(`row ${row} of column ${column} was answered twice`);
    if (row > this.lastRow) this.lastRow = row;
  }

  private marksOf(format: unknown): number {
    const known = this.marksByFormat.get(format);
    if (known !== undefined) return known;
    const { date, percent } = shownBy(String(format));
    const marks = (date ? dateMark : 0) | (percent ? percentMark : 0);
    this.marksByFormat.set(format, marks);
    return marks;
  }

  private change(
    block: Block,
    answered: Answered,
    change: (answer: unknown, ...cell: MarkedNumber) => MarkedNumber | undefined,
  ): void {
    for (let column = block.left; column <= block.right; column += 1)
      this.columns[column]?.change(block.top, block.bottom, (row, ...cell) =>
        change(answered[row - block.top]?.[column - block.left], ...cell),
      );
  }
}

/** The first and the last row of something. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

const widen = (rows: Map<number, Rows>, column: number, row: number): void => {
  const known = rows.get(column);
  if (!known) rows.set(column, { first: row, last: row });
  else if (known.last < row) rows.set(column, { first: known.first, last: row });
};

const looksLikeError = /^#[A-Z\d_/]+[!?]?$/u;
