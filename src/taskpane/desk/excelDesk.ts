import type { Outcome } from "../../model/issue";
import { openExcel, type ExcelWorkbook } from "../../workbook/excel/openExcel";
import type { Desk, InExcel } from "./desk";
import { deskOn } from "./deskOn";
import { heldSource } from "./heldSource";
import type { Threads } from "./threads";

/** A desk on the workbook round the pane. Where Excel could not open it, every step says why, and reading again tries again. */
export const excelDesk = async (threads: Threads): Promise<Desk> => {
  let workbook = await openExcel();
  const reopen = async (): Promise<Outcome<ExcelWorkbook>> => (workbook = await openExcel());
  return deskOn(
    heldSource(workbook, reopen),
    threads,
    "excel",
    inExcel(() => workbook),
  );
};

/** What Excel does beside the sitting; rejects when Excel refuses. */
const inExcel = (workbook: () => Outcome<ExcelWorkbook>): InExcel => {
  const there = (): ExcelWorkbook => granted(workbook());
  return {
    show: async (cells) => granted(await there().show(cells)),
    open: async (sheet) => granted(await there().open(sheet)),
    follow: async (tell) => granted(await there().follow(tell)),
  };
};

const granted = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.issues.map(({ code }) => code).join(", "));
};
