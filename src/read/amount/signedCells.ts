import type { CellRange, CellRef } from "../../model/cells";

/** Cells with how often each is added (positive) or taken away (negative): what a sum of amounts comes to once equal cells cancel. */
export class SignedCells {
  private readonly cells = new Map<string, { at: CellRef; times: number }>();

  /** Adds (or, with −1, takes away) every cell of a range. */
  add(range: CellRange, times: 1 | -1): this {
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) {
        const key = `${range.sheet}\u0000${row},${column}`;
        const before = this.cells.get(key)?.times;
        this.cells.set(key, {
          at: { sheet: range.sheet, row, column },
          times: before === undefined ? times : before + times,
        });
      }
    return this;
  }

  /** The cells added and taken away, compressed into as few rectangles as adjacent cells allow. */
  ranges(): { readonly plus: readonly CellRange[]; readonly minus: readonly CellRange[] } {
    const all = [...this.cells.values()];
    return { plus: repeated(all), minus: repeated(all.map(({ at, times }) => ({ at, times: -times }))) };
  }
}

const repeated = (cells: readonly { at: CellRef; times: number }[]): CellRange[] => {
  const most = Math.max(0, ...cells.map(({ times }) => times));
  return Array.from({ length: most }, (_, pass) =>
    rectangles(cells.filter(({ times }) => times > pass).map(({ at }) => at)),
  ).flat();
};

/** Vertical runs first, then runs of equal height side by side. */
export const rectangles = (cells: readonly CellRef[]): CellRange[] => {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: CellRange[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.left === column && last.bottom === row - 1)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ sheet, top: row, left: column, bottom: row, right: column });
  }
  const merged: CellRange[] = [];
  for (const run of runs) {
    const beside = merged.findIndex(
      ({ sheet, top, bottom, right }) =>
        sheet === run.sheet && top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const left = merged[beside];
    if (left) merged[beside] = { ...left, right: run.right };
    else merged.push(run);
  }
  return merged;
};
