import type { Outcome } from "../model/issue";
import { newestSheet } from "../run/newestSheet";
import { commandWords } from "../text/commands";
import type { ExcelWorkbook } from "../workbook/excel/openExcel";
import { noticeOf, type Notice } from "./notice";

/** Brings the newest ceiling sheet of the open workbook to the front; what stood in the way, if anything. */
export const goToCeiling = async (open: () => Promise<Outcome<ExcelWorkbook>>): Promise<Notice | null> => {
  const workbook = await open();
  if (!workbook.ok) return noticeOf(workbook.issues);
  const sheet = await newestSheet(workbook.value, "Ceiling");
  if (sheet === null) return commandWords.noBenchmark;
  const opened = await workbook.value.open(sheet);
  return opened.ok ? null : noticeOf(opened.issues);
};
