import type { Workbook } from "exceljs";
import { deliveryModels, deliveryVehicles } from "../../../../src/model/businessCase";
import { columnLetters } from "../../../../src/model/cells";
import type { FunctionId } from "../../../../src/model/taxonomy";
import { modelLabels, vehicleLabels } from "../../../../src/text/caseSheets";
import { functionLabels } from "../../../../src/text/functions";
import { asBody, asHeader, setUpPrinting } from "../houseStyle";
import { writeSheetTitle } from "./writeSheetTitle";

export type ListName = "Function" | "Kind" | "Delivery model" | "Vehicle" | "Yes or no";

export const [oneOff, running] = ["One-off", "Running"];

/** The functions that a saving may be chosen to be about. */
const functions: readonly FunctionId[] = [
  "finance",
  "payroll",
  "ict",
  "human-resources",
  "property",
  "legal",
  "procurement",
  "transport",
  "local-tax-collection",
  "housing-benefit-administration",
  "communications",
  "business-support",
  "customer-contact",
  "corporate-democratic-core",
];

const lists: Readonly<Record<ListName, readonly string[]>> = {
  Function: functions.map((id) => functionLabels[id]),
  Kind: [oneOff, running],
  "Delivery model": deliveryModels.map((id) => modelLabels[id]),
  Vehicle: deliveryVehicles.map((id) => vehicleLabels[id]),
  "Yes or no": ["Yes", "No"],
};

const names = Object.keys(lists) as ListName[];
const sheetName = "Lists";
const headerRow = 4;

/** The cells of a list, as a drop-down refers to them. */
export const listCells = (name: ListName): string => {
  const column = columnLetters(names.indexOf(name) + 1);
  return `${sheetName}!$${column}$${headerRow + 1}:$${column}$${headerRow + lists[name].length}`;
};

/** Adds the sheet that the drop-downs take their choices from. */
export const addListsSheet = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet(sheetName, { views: [{ showGridLines: false }] });
  writeSheetTitle(
    sheet,
    "Lists",
    "The choices of the drop-downs on the other sheets. There is nothing to fill in here.",
  );
  names.forEach((name, index) => {
    const header = sheet.getCell(headerRow, index + 1);
    header.value = name;
    asHeader(header);
    lists[name].forEach((choice, place) => {
      const cell = sheet.getCell(headerRow + 1 + place, index + 1);
      cell.value = choice;
      asBody(cell, "@");
    });
    sheet.getColumn(index + 1).width = Math.max(12, ...lists[name].map((choice) => choice.length)) + 3;
  });
  setUpPrinting(sheet, `A1:${columnLetters(names.length)}${headerRow + functions.length}`, `${headerRow}:${headerRow}`);
};
