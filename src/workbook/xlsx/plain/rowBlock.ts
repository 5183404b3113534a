import type { PlainSheet } from "./plainSheet";

/** What a cell is written as. */
export type WrittenKind = "number" | "date" | "dateTime" | "percent" | "text";

/** The cells of some rows, looked up column by column to be written row by row. */
export class RowBlock {
  private readonly height: number;
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;

  constructor(
    { grid, formatted }: PlainSheet,
    private readonly top: number,
    readonly bottom: number,
  ) {
    this.height = bottom - top + 1;
    this.kinds = new Uint8Array(this.height * grid.columnCount);
    this.numbers = new Float64Array(this.kinds.length);
    const kindOf = (row: number, column: number, number: number): WrittenKind => {
      if (!formatted.has(column)) return "number";
      if (grid.isDate(row, column)) return Number.isInteger(number) ? "date" : "dateTime";
      return grid.isPercent(row, column) ? "percent" : "number";
    };
    for (let column = 1; column <= grid.columnCount; column++)
      grid.scan(column, top, bottom, (row, kind, number) => {
        const at = this.placeOf(row, column);
        this.kinds[at] = 1 + writtenKinds.indexOf(kind === "text" ? "text" : kindOf(row, column, number));
        this.numbers[at] = number;
      });
  }

  /** Undefined for a cell that is not there. */
  kindAt(row: number, column: number): WrittenKind | undefined {
    return writtenKinds[(this.kinds[this.placeOf(row, column)] ?? 0) - 1];
  }

  numberAt(row: number, column: number): number {
    return this.numbers[this.placeOf(row, column)] ?? 0;
  }

  private placeOf(row: number, column: number): number {
    return (column - 1) * this.height + row - this.top;
  }
}

const writtenKinds: readonly WrittenKind[] = ["number", "date", "dateTime", "percent", "text"];
