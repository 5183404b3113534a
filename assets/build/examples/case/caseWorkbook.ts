import type { Workbook } from "exceljs";
import { asBody, asHeading, setUpPrinting } from "../houseStyle";
import { startWorkbook } from "../startWorkbook";
import type { CaseContent } from "./caseContent";
import { fitHeight } from "./fitHeight";
import { addListsSheet } from "./lists";
import { addClaimsSheet, addCostsSheet, addPlanSheet } from "./moneySheets";
import { addOptionsSheet, addPartnersSheet } from "./partiesSheets";
import { addQuestionsSheet } from "./questionsSheet";
import { writeSheetTitle } from "./writeSheetTitle";

/** A business case on the sheets of the template. */
export const caseWorkbook = (content: CaseContent, author: string): Workbook => {
  const workbook = startWorkbook(content.title, author);
  addAboutSheet(workbook, content);
  addClaimsSheet(workbook, content);
  addCostsSheet(workbook, content);
  addPlanSheet(workbook, content);
  addPartnersSheet(workbook, content);
  addOptionsSheet(workbook, content);
  addQuestionsSheet(workbook, content);
  addListsSheet(workbook);
  return workbook;
};

const widths = [{ width: 30 }, { width: 96 }];

const addAboutSheet = (workbook: Workbook, { title, about }: CaseContent): void => {
  const sheet = workbook.addWorksheet("Read me", { views: [{ showGridLines: false }] });
  writeSheetTitle(sheet, title, "Read this first. The sheets behind it hold the case, one table a sheet.");
  about.forEach(([label, text], index) => {
    const [name, words] = [sheet.getCell(4 + index, 1), sheet.getCell(4 + index, 2)];
    name.value = label;
    words.value = text;
    asHeading(name);
    asBody(words, "@");
    name.alignment = { vertical: "top" };
    words.alignment = { wrapText: true, vertical: "top" };
    fitHeight(sheet.getRow(4 + index), widths);
  });
  widths.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpPrinting(sheet, `A1:B${3 + about.length}`, "1:2");
};
