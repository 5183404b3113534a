import type { Block } from "../block";

/** Where formulas stand, column by column, for rows that are asked after from the top down. */
export class FormulaRows {
  private readonly byColumn = new Map<number, (readonly [first: number, last: number])[]>();

  constructor(blocks: readonly Block[]) {
    for (const { top, left, bottom, right } of blocks)
      for (let column = left; column <= right; column += 1) {
        const rows = this.byColumn.get(column) ?? [];
        rows.push([top, bottom]);
        this.byColumn.set(column, rows);
      }
    for (const rows of this.byColumn.values()) rows.sort(([a], [b]) => a - b);
  }

  /** Says of rows of a column, each below the one before, whether a formula stands there. */
  of(column: number): (row: number) => boolean {
    const rows = this.byColumn.get(column);
    if (!rows) return () => false;
    let at = 0;
    return (row) => {
      while (at < rows.length && (rows[at]?.[1] ?? 0) < row) at += 1;
      return (rows[at]?.[0] ?? Number.POSITIVE_INFINITY) <= row;
    };
  }
}
