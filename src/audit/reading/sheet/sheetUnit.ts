import type { Grid } from "../../../model/grid";
import { cellText } from "../../../read/cell/cellText";
import { unitOfText, type CaseUnit } from "../amounts/unitAround";
import type { CaseTable } from "../tables/caseTable";

/** How far down a sheet says once for all of it in what unit it is. */
const deepestPage = 8;

/** The unit that a sheet states above its tables, or in its name; undefined where it states none. */
export const sheetUnit = (grid: Grid, tables: readonly CaseTable[]): CaseUnit | undefined => {
  const isHeader = (row: number): boolean =>
    tables.some(({ headerTop, headerBottom }) => row >= headerTop && row <= headerBottom);
  for (let row = 1; row <= Math.min(deepestPage, grid.rowCount); row++)
    for (let column = 1; column <= Math.min(grid.columnCount, 20); column++) {
      const text = cellText(grid, row, column);
      const scale = text === "" || isHeader(row) ? undefined : unitOfText(text);
      if (scale !== undefined)
        return { scale, because: `text on the sheet “${text.slice(0, 80)}”`, stated: true, confidence: 0.85 };
    }
  const named = unitOfText(grid.sheet);
  return named === undefined
    ? undefined
    : { scale: named, because: `sheet name “${grid.sheet}”`, stated: true, confidence: 0.8 };
};
