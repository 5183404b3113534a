import { isMoneyRole, type Corrections } from "../../model/corrections";
import { type CellValue, type Grid, isCellError } from "../../model/grid";
import { cellText } from "../cell/cellText";
import { missingSpelling } from "../cell/missingSpelling";
import { numberSpelling } from "../cell/numberSpelling";
import type { Area, HeaderRows } from "../detect/header/area";

/**
 * The header that the person states, where it lies in the area; else that of a table whose money columns they state, whatever its words: the first rows with something other than figures in those
 * columns, three at most, else the first row of the area. Undefined when the area begins with figures, or has none.
 */
export const statedHeader = (grid: Grid, area: Area, { roles, header }: Corrections): HeaderRows | undefined => {
  if (header) return header.top >= area.top && header.bottom < area.bottom ? header : undefined;
  const columns = [...roles]
    .filter(([column, role]) => isMoneyRole(role) && column >= area.left && column <= area.right)
    .map(([column]) => column);
  const rowIs = (row: number, test: (value: CellValue) => boolean): boolean =>
    columns.some((column) => test(grid.value(row, column)));
  for (let top = area.top; top <= area.bottom; top++) {
    if (rowIs(top, isFigure)) return top === area.top ? undefined : { top: area.top, bottom: area.top };
    if (!columns.some((column) => cellText(grid, top, column) !== "")) continue;
    let bottom = top;
    while (
      bottom < Math.min(area.bottom, top + 2) &&
      columns.some((column) => cellText(grid, bottom + 1, column) !== "") &&
      !rowIs(bottom + 1, isFigureOrGap)
    )
      bottom++;
    return { top, bottom };
  }
  return undefined;
};

/** A bare year heads a column more often than it is a cost. */
const isFigure = (value: CellValue): boolean => {
  if (typeof value === "number") return !(Number.isInteger(value) && value >= 1990 && value <= 2100);
  return typeof value === "string" ? numberSpelling(value) !== undefined : isCellError(value);
};

const isFigureOrGap = (value: CellValue): boolean =>
  isFigure(value) || (typeof value === "string" && missingSpelling(value) !== undefined);
