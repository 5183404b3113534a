import type { Issue } from "../../model/issue";
import { ExcelTrouble } from "../../workbook/excel/trouble";
import type { WorkbookPort } from "../../workbook/workbookPort";
import { Cancelled } from "./desk";

/** A workbook that the page holds, and which can be told to stop: a read then fails, and a change once the workbook is as it was. */
export interface HeldWorkbook extends WorkbookPort {
  cancel(): void;
}

/** The way to a workbook that the page holds, which can be shut. */
export interface Gate {
  readonly port: WorkbookPort;
  /** True while a change goes through. */
  isChanging(): boolean;
  /** Why the workbook did not answer, when it did not: on its way to another thread an error keeps no more than its message. */
  refused(): readonly Issue[];
  /** Lets nothing through any more, and stops what is going on; resolves when the workbook is quiet. */
  shut(): Promise<void>;
}

/** An open gate before a workbook. */
export const gateTo = (workbook: HeldWorkbook): Gate => {
  let open = true;
  let changing = false;
  const refused: Issue[] = [];
  const going = new Set<Promise<unknown>>();

  const through = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (!open) throw new Cancelled();
    const answer = ask();
    going.add(answer);
    try {
      return await answer;
    } catch (fault) {
      if (fault instanceof ExcelTrouble) refused.push(fault.issue);
      throw fault;
    } finally {
      going.delete(answer);
    }
  };

  return {
    port: {
      name: workbook.name,
      sheets: () => through(() => workbook.sheets()),
      tables: () => through(() => workbook.tables()),
      names: () => through(() => workbook.names()),
      cells: (sheet) => through(() => workbook.cells(sheet)),
      formulas: (sheet) => through(() => workbook.formulas(sheet)),
      apply: async (change, onWritten) => {
        changing = open;
        try {
          return await through(() => workbook.apply(change, onWritten));
        } finally {
          changing = false;
        }
      },
    },
    isChanging: () => changing,
    refused: () => refused,
    shut: async () => {
      open = false;
      if (going.size > 0) workbook.cancel();
      await Promise.allSettled(going);
    },
  };
};
