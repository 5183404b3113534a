import { proxy, transfer, type Remote } from "comlink";
import { buffersOf } from "../../workbook/grid/buffersOf";
import type { WorkbookPort } from "../../workbook/workbookPort";

/** In the worker: a workbook that the page holds, as if it were here. */
export const portAcross = async (remote: Remote<WorkbookPort>): Promise<WorkbookPort> => ({
  name: await remote.name,
  sheets: () => remote.sheets(),
  tables: () => remote.tables(),
  names: () => remote.names(),
  cells: (sheet) => remote.cells(sheet),
  formulas: (sheet) => remote.formulas(sheet),
  apply: (change, onWritten) => remote.apply(change, onWritten && proxy(onWritten)),
});

/** In the page: the same port, whose cells are handed over instead of copied. */
export const handingOver = (port: WorkbookPort): WorkbookPort => ({
  ...port,
  cells: async (sheet) => {
    const found = await port.cells(sheet);
    if (!found.ok) return found;
    return transfer(found, [...buffersOf(found.value)]);
  },
});
