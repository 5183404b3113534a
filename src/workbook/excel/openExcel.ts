import type { CellRange } from "../../model/cells";
import { done, failed, type Outcome } from "../../model/issue";
import { gridOf } from "../grid/gridOf";
import type { Workbook } from "../workbook";
import type { WorkbookPort } from "../workbookPort";
import { ask, hasSet } from "./ask";
import { listNames, listSheets, listTables } from "./listing";
import { readCells } from "./read/readCells";
import { readFormulas } from "./read/readFormulas";
import { together } from "./read/together";
import { followSelection, openSheet, showCells } from "./sight";
import { orTrouble, trouble } from "./trouble";
import { applyChange } from "./write/applyChange";
import { isLeftBehind, recover } from "./write/recover";

/**
 * The workbook that is open in Excel. `sheets`, `tables` and `names` reject with ExcelTrouble where Excel does not answer; the others have it among
 * their issues. `sheets` first puts right what a write left that was cut off.
 */
export interface ExcelWorkbook extends Workbook, WorkbookPort {
  /** Brings a sheet to the front and selects the cells. */
  show(cells: CellRange): Promise<Outcome<void>>;
  /** Brings a sheet to the front. */
  open(sheet: string): Promise<Outcome<void>>;
  /** Follows the selection until the returned function is called; tells the present one at once. Null when it is not one rectangle. */
  follow(tell: (cells: CellRange | null) => void): Promise<Outcome<() => void>>;
  /** Stops what is going on: a read answers `excel/cancelled`, and so does a write once the workbook is as it was. */
  cancel(): void;
}

/** The requirement set that the manifest declares. */
const needed = "1.9";

/** The workbook around the task pane. Issues: Excel is too old, or does not answer. */
export const openExcel = (): Promise<Outcome<ExcelWorkbook>> =>
  orTrouble(async () => {
    if (!hasSet(needed)) throw trouble("excel/too-old", { needed });
    return done(
      workbookCalled(
        await ask(null, ({ workbook }) => {
          workbook.load("name");
          return () => workbook.name;
        }),
      ),
    );
  });

const workbookCalled = (name: string): ExcelWorkbook => {
  let going = new AbortController();
  const signal = (): AbortSignal => going.signal;
  // While a write goes on, its journal is nothing that was left behind.
  let writing = 0;
  const cells = together(readCells, signal);
  const formulas = together(readFormulas, signal);
  return {
    name,
    sheets: async () => {
      const listed = await listSheets(signal());
      if (writing > 0 || !listed.some((sheet) => isLeftBehind(sheet.name))) return listed;
      await recover();
      return listSheets(signal());
    },
    tables: () => listTables(signal()),
    names: () => listNames(signal()),
    cells,
    read: async (sheet) => {
      const found = await cells(sheet);
      return found.ok ? done(gridOf(found.value), found.issues) : failed(...found.issues);
    },
    formulas,
    apply: async (change, onWritten) => {
      writing += 1;
      try {
        return await orTrouble(() => applyChange(change, onWritten ?? (() => undefined), signal()));
      } finally {
        writing -= 1;
      }
    },
    show: (range) => orTrouble(() => showCells(range)),
    open: (sheet) => orTrouble(() => openSheet(sheet)),
    follow: (tell) => orTrouble(() => followSelection(tell)),
    cancel: () => {
      going.abort();
      going = new AbortController();
    },
  };
};
