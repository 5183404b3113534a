import { done, type Outcome } from "../model/issue";
import type { GridCells } from "./grid/cells";
import { gridOf } from "./grid/gridOf";
import type { Workbook } from "./workbook";

/** A workbook that may be held by another thread: what crosses is plain data, cells instead of a grid. */
export interface WorkbookPort extends Omit<Workbook, "read"> {
  /** The cells of one sheet, as `read` has them; made anew each time, so that they may be handed over. */
  cells(sheet: string): Promise<Outcome<GridCells>>;
}

/** The workbook behind a port. */
export const workbookAt = (port: WorkbookPort): Workbook => ({
  name: port.name,
  sheets: () => port.sheets(),
  tables: () => port.tables(),
  names: () => port.names(),
  read: async (sheet) => {
    const found = await port.cells(sheet);
    return found.ok ? done(gridOf(found.value), found.issues) : found;
  },
  formulas: (sheet) => port.formulas(sheet),
  apply: (change, onWritten) => port.apply(change, onWritten),
});
