import type { WorkbookPort } from "../../workbook/workbookPort";
import { Cancelled } from "./desk";

/** The way to a workbook that the page holds, which can be shut. */
export interface Gate {
  readonly port: WorkbookPort;
  /** True while a change goes through. */
  isChanging(): boolean;
  /** Shuts the gate: what is being read is dropped, a change that is half done is undone. Resolves when the workbook is quiet. */
  shut(): Promise<void>;
}

/** An open gate before a port. */
export const gateTo = (port: WorkbookPort): Gate => {
  let open = true;
  let changing = false;
  const going = new Set<Promise<unknown>>();

  const pass = (): void => {
    if (!open) throw new Cancelled();
  };
  const through = async <T>(ask: () => Promise<T>): Promise<T> => {
    pass();
    const answer = ask();
    going.add(answer);
    try {
      return await answer;
    } finally {
      going.delete(answer);
    }
  };

  return {
    port: {
      name: port.name,
      sheets: () => through(() => port.sheets()),
      tables: () => through(() => port.tables()),
      names: () => through(() => port.names()),
      cells: (sheet) => through(() => port.cells(sheet)),
      formulas: (sheet) => through(() => port.formulas(sheet)),
      apply: async (change, onWritten) => {
        const telling: typeof onWritten = (...said) => {
          // Thrown into the change, so that the workbook undoes it as it undoes any that fails.
          pass();
          onWritten?.(...said);
        };
        changing = true;
        try {
          return await through(() => port.apply(change, telling));
        } finally {
          changing = false;
        }
      },
    },
    isChanging: () => changing,
    shut: async () => {
      open = false;
      await Promise.allSettled(going);
    },
  };
};
