import type { Workbook } from "../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { openedFrom } from "./runs";

/** A workbook that somebody else may put another in the place of. */
export interface Changeable {
  readonly workbook: Workbook;
  /** How many sheets were read. */
  readonly reads: () => number;
  readonly bytes: () => Uint8Array;
  readonly become: (other: Uint8Array) => Promise<void>;
}

export const changeable = async (bytes: Uint8Array): Promise<Changeable> => {
  let now: XlsxWorkbook = await openedFrom(bytes);
  let reads = 0;
  return {
    reads: () => reads,
    bytes: () => now.bytes(),
    become: async (other) => {
      now = await openedFrom(other);
    },
    workbook: {
      name: now.name,
      sheets: () => now.sheets(),
      tables: () => now.tables(),
      names: () => now.names(),
      formulas: (sheet) => now.formulas(sheet),
      apply: (change, onWritten) => now.apply(change, onWritten),
      read: (sheet) => {
        reads += 1;
        return now.read(sheet);
      },
    },
  };
};
