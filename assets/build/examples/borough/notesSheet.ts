import type { Workbook } from "exceljs";
import { asBody, asHeading, writeTitles } from "../houseStyle";
import { fernshire } from "./fernshire";

const notes: readonly (readonly [string, string])[] = [
  ["Council", fernshire.name],
  ["Council code", fernshire.code],
  ["About the code", "Fictional: it is not an ONS code and belongs to no area."],
  ["Financial year", fernshire.year],
  ["Status", "Outturn"],
  [
    "What this is",
    "A fictional council's cost table. Every name and figure in this workbook was invented for illustration.",
  ],
  ["Made by", "The Backbench project, by a script that stands in the project."],
  ["Units", "Support services is in pounds; Council summary is in thousands of pounds."],
  ["Sign", "Expenditure and income are both positive; net expenditure is gross expenditure less income."],
  ["Recharges", "Internal recharges are received from other support cost centres and are part of gross expenditure."],
  ["Capital", "Capital charges are depreciation on assets in use and are part of gross expenditure."],
  ["n/a", "Not applicable: no recharges are made to that cost centre."],
];

/** Adds the sheet that says what the workbook is, on what basis, and that the council is fictional. */
export const addNotesSheet = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet("Notes", { views: [{ showGridLines: false }] });
  writeTitles(sheet, [
    fernshire.name,
    "Notes to the support services figures, 2024-25",
    "Fictional, for illustration only",
  ]);
  notes.forEach(([label, text], index) => {
    const row = sheet.getRow(5 + index);
    row.getCell(1).value = label;
    row.getCell(2).value = text;
    asHeading(row.getCell(1));
    asBody(row.getCell(2), "@");
    row.getCell(1).alignment = { vertical: "top" };
    row.getCell(2).alignment = { wrapText: true, vertical: "top" };
  });
  sheet.getCell("B8").dataValidation = { type: "list", allowBlank: false, formulae: ['"Outturn,Budget"'] };
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 96;
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
};
