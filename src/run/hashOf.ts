import { sha256 } from "../dataset/sha256";
import type { CellRange } from "../model/cells";
import { isCellError, type Grid } from "../model/grid";

/** SHA-256, in hex, over cells as `cellsIn` says them. */
export const hashOf = (cells: Iterable<string>): Promise<string> =>
  sha256(new TextEncoder().encode([...cells].join("\n")));

/** The cells of a range that hold something, each with its place. */
export function* cellsIn(grid: Grid, { sheet, top, left, bottom, right }: CellRange): Generator<string> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const value = grid.value(row, column);
      if (value === null || value === "") continue;
      yield JSON.stringify([sheet, row, column, isCellError(value) ? value : plain(value)]);
    }
}

/** Excel keeps 15 digits; what a file states beyond them is no difference. */
export const plain = (value: string | number | boolean): string | number | boolean =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;
