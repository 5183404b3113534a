/** The cells of one column that exist, in row order: a row, a mark and a number each. */
export class CellColumn {
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

  /** The place of a row's cell, or -1. */
  find(row: number): number {
    const { rows } = this;
    const first = rows[0] ?? 0;
    // Most columns have no holes.
    const guess = row - first;
    if (guess >= 0 && guess < this.length && rows[guess] === row) return guess;
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = rows[middle] ?? 0;
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
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
