import { isCellError, type CellError, type Grid } from "../../../src/model/grid";
import { done } from "../../../src/model/issue";
import { CellColumn } from "../../../src/workbook/grid/cellColumn";
import {
  cellKind,
  dateMark,
  formulaMark,
  percentMark,
  type ColumnCells,
  type GridCells,
} from "../../../src/workbook/grid/cells";
import type { Workbook } from "../../../src/workbook/workbook";
import type { WorkbookPort } from "../../../src/workbook/workbookPort";

/** A workbook as a port: what the page would hold of the workbook that is open in Excel. */
export const portOf = (workbook: Workbook): WorkbookPort => ({
  name: workbook.name,
  sheets: () => workbook.sheets(),
  tables: () => workbook.tables(),
  names: () => workbook.names(),
  formulas: (sheet) => workbook.formulas(sheet),
  apply: (change, onWritten) => workbook.apply(change, onWritten),
  cells: async (sheet) => {
    const grid = await workbook.read(sheet);
    return grid.ok ? done(cellsOf(grid.value), grid.issues) : grid;
  },
});

const cellsOf = (grid: Grid): GridCells => {
  const texts: string[] = [];
  const errors: CellError[] = [];
  const column = (number: number): ColumnCells => {
    const cells = new CellColumn();
    for (let row = 1; row <= grid.rowCount; row += 1)
      if (grid.value(row, number) !== null || grid.isFormula(row, number)) {
        const { mark, value } = stored(row, number);
        cells.add(row, mark, value);
      }
    return cells.plain();
  };
  const stored = (row: number, number: number): { mark: number; value: number } => {
    const value = grid.value(row, number);
    const marks =
      (grid.isFormula(row, number) ? formulaMark : 0) |
      (grid.isDate(row, number) ? dateMark : 0) |
      (grid.isPercent(row, number) ? percentMark : 0);
    if (value === null) return { mark: marks | cellKind.nothing, value: 0 };
    if (typeof value === "number") return { mark: marks | cellKind.number, value };
    if (typeof value === "boolean") return { mark: marks | cellKind.boolean, value: Number(value) };
    if (typeof value === "string") return { mark: marks | cellKind.text, value: texts.push(value) - 1 };
    if (isCellError(value)) return { mark: marks | cellKind.error, value: errors.push(value) - 1 };
    throw new Error("no such value");
  };
  return {
    sheet: grid.sheet,
    rowCount: grid.rowCount,
    columns: [undefined, ...Array.from({ length: grid.columnCount }, (_, index) => column(index + 1))],
    texts,
    errors,
    formulaAreas: [],
    merged: grid.merged,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    outlineLevels: new Map(
      Array.from({ length: grid.rowCount }, (_, index) => [index + 1, grid.outlineLevel(index + 1)] as const).filter(
        ([, level]) => level > 0,
      ),
    ),
  };
};
