import type { ColumnCells } from "./cells";

/** A column that grows: a row, a mark and a number for each cell that exists, in row order. */
export class CellColumn implements ColumnCells {
  rows = new Int32Array(8);
  marks = new Uint8Array(8);
  numbers = new Float64Array(8);
  length = 0;

  /** Adds a cell below the last one; false when it is not below. */
  add(row: number, mark: number, number: number): boolean {
    const at = this.length;
    if (at > 0 && (this.rows[at - 1] ?? 0) >= row) return false;
    if (at === this.rows.length) this.grow();
    this.rows[at] = row;
    this.marks[at] = mark;
    this.numbers[at] = number;
    this.length = at + 1;
    return true;
  }

  /** The place of the first cell at or below a row. */
  placeFrom(row: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The cells so far as plain data without room to grow. */
  plain(): ColumnCells {
    const { length } = this;
    return {
      length,
      rows: this.rows.slice(0, length),
      marks: this.marks.slice(0, length),
      numbers: this.numbers.slice(0, length),
    };
  }

  private grow(): void {
    const larger = <A extends Int32Array | Uint8Array | Float64Array>(old: A, fresh: A): A => {
      fresh.set(old);
      return fresh;
    };
    const size = this.rows.length * 2;
    this.rows = larger(this.rows, new Int32Array(size));
    this.marks = larger(this.marks, new Uint8Array(size));
    this.numbers = larger(this.numbers, new Float64Array(size));
  }
}
