import { sha256 } from "../dataset/sha256";
import type { CostTable } from "../model/costTable";
import { isCellError } from "../model/grid";
import type { Readable } from "../read/readRequest";

/**
 * SHA-256, in hex, over the cells that a cost table stands in, sheet by sheet and row by row. It says which figures a run was made from, and is
 * the same whether Excel or a file answered: a file's own bytes change whenever Excel saves it.
 */
export const cellsRead = async ({ grids }: Readable, { extents }: CostTable): Promise<string> => {
  const cells: string[] = [];
  for (const { sheet, top, left, bottom, right } of extents) {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid) throw new Error(`no sheet ${sheet} was read`);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const value = grid.value(row, column);
        if (value === null || value === "") continue;
        cells.push(JSON.stringify([sheet, row, column, isCellError(value) ? value : plain(value)]));
      }
  }
  return sha256(new TextEncoder().encode(cells.join("\n")));
};

/** Excel keeps 15 digits; what a file states beyond them is no difference. */
const plain = (value: string | number | boolean): string | number | boolean =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;
