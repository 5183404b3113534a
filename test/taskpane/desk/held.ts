import type { HeldWorkbook } from "../../../src/taskpane/desk/gate";
import type { Workbook } from "../../../src/workbook/workbook";
import { portOf } from "./portOf";

/** A workbook as the page holds it, none of whose work can be stopped. */
export const held = (workbook: Workbook): HeldWorkbook => ({ ...portOf(workbook), cancel: () => undefined });
