import type { Workbook } from "exceljs";
import { addNotes } from "../notesSheet";
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
  const sheet = addNotes(workbook, [fernshire.name, "Notes to the support services figures, 2024-25"], notes);
  sheet.getCell("B8").dataValidation = { type: "list", allowBlank: false, formulae: ['"Outturn,Budget"'] };
};
