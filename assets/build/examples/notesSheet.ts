import type { Workbook, Worksheet } from "exceljs";
import { asBody, asHeading, writeTitles } from "./houseStyle";

/** Adds a sheet of notes on a fictional council's workbook, a label and its text a row. */
export const addNotes = (
  workbook: Workbook,
  [council, subject]: readonly [string, string],
  notes: readonly (readonly [label: string, text: string])[],
): Worksheet => {
  const sheet = workbook.addWorksheet("Notes", { views: [{ showGridLines: false }] });
  writeTitles(sheet, [council, subject, "Fictional, for illustration only"]);
  notes.forEach(([label, text], index) => {
    const row = sheet.getRow(5 + index);
    row.getCell(1).value = label;
    row.getCell(2).value = text;
    asHeading(row.getCell(1));
    asBody(row.getCell(2), "@");
    row.getCell(1).alignment = { vertical: "top" };
    row.getCell(2).alignment = { wrapText: true, vertical: "top" };
  });
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 96;
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
  return sheet;
};
