/** Rows and columns of this host count from 0, as Office.js counts them; all four lie inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest area around both. */
export const boundingArea = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/**
 * One property of a sheet's cells, column by column, so that a million rows of values stay small. A column may have a value of its own for
 * every cell that has none: whole columns are formatted that way.
 */
export class Layer<T> {
  readonly #columns = new Map<number, (T | undefined)[]>();
  readonly #wholeColumns = new Map<number, T>();

  get(row: number, column: number): T | undefined {
    return this.#columns.get(column)?.[row] ?? this.#wholeColumns.get(column);
  }

  set(row: number, column: number, value: T | undefined): void {
    const cells = this.#columns.get(column);
    if (cells) cells[row] = value;
    else if (value !== undefined) {
      const fresh: (T | undefined)[] = [];
      fresh[row] = value;
      this.#columns.set(column, fresh);
    }
  }

  /** Gives every cell of an area what `change` makes of what it has. */
  update(area: Area, change: (was: T | undefined) => T | undefined): void {
    for (let column = area.left; column <= area.right; column += 1)
      if (area.top === 0 && area.bottom === lastRow) {
        this.#columns.get(column)?.forEach((was, row) => {
          if (was !== undefined) this.set(row, column, change(was));
        });
        const whole = change(this.#wholeColumns.get(column));
        if (whole === undefined) this.#wholeColumns.delete(column);
        else this.#wholeColumns.set(column, whole);
      } else
        for (let row = area.top; row <= area.bottom; row += 1) this.set(row, column, change(this.get(row, column)));
  }

  /** Every cell with a value of its own inside the area, or in the whole sheet, column by column. */
  *entries(within?: Area): Generator<readonly [row: number, column: number, value: T]> {
    for (const [column, cells] of this.#columns) {
      if (within && (column < within.left || column > within.right)) continue;
      const last = Math.min(cells.length - 1, within?.bottom ?? lastRow);
      for (let row = within?.top ?? 0; row <= last; row += 1) {
        const value = cells[row];
        if (value !== undefined) yield [row, column, value];
      }
    }
  }

  /** The smallest area around the cells with a value of their own, found without looking at each of a million. */
  used(within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const [column, cells] of this.#columns) {
      if (within && (column < within.left || column > within.right)) continue;
      const lastOf = Math.min(cells.length - 1, within?.bottom ?? lastRow);
      let top = within?.top ?? 0;
      while (top <= lastOf && cells[top] === undefined) top += 1;
      if (top > lastOf) continue;
      let bottom = lastOf;
      while (cells[bottom] === undefined) bottom -= 1;
      const own = { top, left: column, bottom, right: column };
      used = used ? boundingArea(used, own) : own;
    }
    return used;
  }

  /** The columns formatted as a whole. */
  get wholeColumns(): ReadonlyMap<number, T> {
    return this.#wholeColumns;
  }
}
