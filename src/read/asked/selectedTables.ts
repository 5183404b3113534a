import { type CellRange, readableRange } from "../../model/cells";
import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { cellText } from "../cell/cellText";
import type { Area } from "../detect/header/area";
import { widestTable } from "../detect/header/headerRows";
import type { RawTable } from "../detect/table/rawTable";
import { rawTablesIn } from "../detect/table/readRawTables";
import { holds, overlaps } from "./rectangles";
import { statedHeader } from "./statedHeader";
import { statedTable } from "./statedTable";

/**
 * The tables that a selection means, of one sheet whose tables are `known`: the table around a single cell; the tables that lie whole in the
 * selection; else what stands in it, under a header that is understood or whose columns the person states; where they state the header, what stands
 * under it. An issue says why there is none.
 */
export const selectedTables = (
  grid: Grid,
  known: readonly RawTable[],
  selection: CellRange,
  corrections: Corrections,
): readonly RawTable[] | Issue => {
  const { roles } = corrections;
  const touched = known.filter(({ extent }) => overlaps(extent, selection));
  const area = usedPart(selection, grid);
  if (!area || isOneCell(selection)) return touched.length > 0 ? touched : outside(selection, known);
  const others = known.filter(({ headerTop }) => headerTop < area.top || headerTop > area.bottom);
  const header = statedHeader(grid, area, corrections);
  const stated = header && statedTable(grid, header, area, others, roles);
  const whole = touched.filter((table) => holds(selection, filledPart(table)));
  const isStated = (table: RawTable): boolean =>
    table.headerTop === header?.top && table.headerBottom === header.bottom;
  if (stated && corrections.header && !(whole.length === 1 && whole.every(isStated))) return [stated];
  if (whole.length > 0) return whole;
  const inside = rawTablesIn(grid, area, others);
  if (inside.length > 0) return inside;
  if (stated) return [stated];
  if (!hasText(grid, area)) return outside(selection, known);
  const code = touched.length > 0 || roles.size > 0 ? "table/selection-no-header" : "table/selection-not-understood";
  return { code, severity: "error", at: { cells: selection }, facts: { selection: readableRange(selection) } };
};

const outside = (selection: CellRange, known: readonly RawTable[]): Issue => ({
  code: "table/selection-outside",
  severity: "error",
  at: { cells: selection },
  facts: {
    selection: readableRange(selection),
    tables: known.map(({ extent }) => readableRange(extent)).join(", "),
  },
});

const isOneCell = ({ top, bottom, left, right }: CellRange): boolean => top === bottom && left === right;

/** A selection of whole columns or rows reaches far beyond what is used. */
const usedPart = ({ top, bottom, left, right }: CellRange, grid: Grid): Area | undefined => {
  const used = {
    top,
    bottom: Math.min(bottom, grid.rowCount),
    left,
    right: Math.min(right, grid.columnCount, left + widestTable - 1),
  };
  return used.top <= used.bottom && used.left <= used.right ? used : undefined;
};

/** A table without the empty columns before its first and after its last. */
const filledPart = ({ extent, columns, labelColumn }: RawTable): CellRange => {
  const places = [labelColumn, ...columns.map(({ column }) => column)];
  return { ...extent, left: Math.min(...places), right: Math.max(...places) };
};

const hasText = (grid: Grid, { top, bottom, left, right }: Area): boolean => {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (cellText(grid, row, column) !== "") return true;
  return false;
};
