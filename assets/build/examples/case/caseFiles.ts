import type { Workbook } from "exceljs";
import { caseWorkbook } from "./caseWorkbook";
import { clydeValleyFile, clydeValleyWorkbook } from "./clydeValleyWorkbook";
import { emptyCase } from "./emptyCase";
import { shakyFile, shakyWorkbook } from "./shakyWorkbook";
import { soundCase } from "./soundCase";

/** The workbooks that hold a business case, the template among them, by file. */
export const caseFiles: readonly (readonly [file: string, workbook: () => Workbook])[] = [
  ["business-case-template.xlsx", () => caseWorkbook(emptyCase, "Backbench")],
  [clydeValleyFile, clydeValleyWorkbook],
  ["fictional-clean-business-case.xlsx", () => caseWorkbook(soundCase, "Backbench example (fictional)")],
  [shakyFile, shakyWorkbook],
];
