import type { Workbook } from "./workbook";

/** A workbook that is a file's bytes. */
export interface FileWorkbook extends Workbook {
  /** The file as it is now, every applied change included. */
  bytes(): Uint8Array;
}
