import type { Workbook } from "exceljs";
import { addNotes } from "../notesSheet";
import { startWorkbook } from "../startWorkbook";
import { elderwater } from "./elderwater";
import { addLedgerActivitySheet } from "./ledgerActivitySheet";
import { addLedgerSheet } from "./ledgerSheet";

export const ledgerFile = "illustrative-borough-ledger-2024-25.xlsx";

/** The ledger of a fictional borough's support services, as the workbook its finance team might export. */
export const ledgerWorkbook = (): Workbook => {
  const workbook = startWorkbook(`${elderwater.name}: ledger 2024-25`, "Backbench example (fictional)");
  addLedgerSheet(workbook);
  addLedgerActivitySheet(workbook);
  addNotes(
    workbook,
    [elderwater.name, "Notes to the ledger, 2024-25"],
    [
      ["Council", elderwater.name],
      ["Council code", elderwater.code],
      ["About the code", "Fictional: it is not an ONS code and belongs to no area."],
      ["Financial year", elderwater.year],
      [
        "What this is",
        "A fictional council's ledger. Every name and figure in this workbook was invented for illustration.",
      ],
      ["Made by", "The Backbench project, by a script that stands in the project."],
      ["Amounts", "Pounds and pence. Spending is positive; credit notes are negative."],
      ["Year", "Four bills of April 2025 were booked before the ledger was drawn; they belong to 2025-26."],
    ],
  );
  return workbook;
};
