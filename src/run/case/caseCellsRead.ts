import type { BusinessCase } from "../../model/businessCase";
import type { Readable } from "../../read/readRequest";
import { cellsIn, hashOf } from "../hashOf";

/** SHA-256, in hex, over every cell that holds something on the sheets that a case was read from: a question that it answers nowhere may be answered anywhere on them. */
export const caseCellsRead = ({ grids }: Readable, { sheets }: Pick<BusinessCase, "sheets">): Promise<string> =>
  hashOf(
    grids
      .filter(({ sheet }) => sheets.includes(sheet))
      .flatMap((grid) => [
        ...cellsIn(grid, { sheet: grid.sheet, top: 1, left: 1, bottom: grid.rowCount, right: grid.columnCount }),
      ]),
  );
