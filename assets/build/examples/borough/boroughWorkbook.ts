import type { Workbook } from "exceljs";
import { startWorkbook } from "../startWorkbook";
import { addActivitySheet } from "./activitySheet";
import { addCouncilSummarySheet } from "./councilSummarySheet";
import { fernshire } from "./fernshire";
import { addNotesSheet } from "./notesSheet";
import { addSupportServicesSheet } from "./supportServicesSheet";

export const boroughFile = "illustrative-borough-support-services-2024-25.xlsx";

/** The fictional borough's support services at function level, as the workbook its finance team might keep. */
export const boroughWorkbook = (): Workbook => {
  const workbook = startWorkbook(`${fernshire.name}: support services 2024-25`, "Backbench example (fictional)");
  addCouncilSummarySheet(workbook, addSupportServicesSheet(workbook));
  addActivitySheet(workbook);
  addNotesSheet(workbook);
  return workbook;
};
