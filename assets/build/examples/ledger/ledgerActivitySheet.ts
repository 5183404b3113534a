import type { Workbook } from "exceljs";
import { activity } from "../borough/fernshire";
import { asBody, asHeader, asNote, cellsOf, setUpPrinting, writeTitles } from "../houseStyle";
import { elderwater, quality, volumes } from "./elderwater";

const headerRow = 5;

/** Adds what the club knows of the council beside its costs: total expenditure, volumes and quality measures. */
export const addLedgerActivitySheet = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet("Activity", { views: [{ showGridLines: false }] });
  writeTitles(sheet, [elderwater.name, "Activity and quality, 2024-25", "Units as stated on each line"]);
  sheet.getRow(headerRow).values = ["Measure", "Unit", "Value"];
  cellsOf(sheet.getRow(headerRow), 1, 3).forEach(asHeader);
  const measured = new Map<string, number>([...Object.entries(volumes), ...quality]);
  const rows = [
    ["Total gross expenditure", "£", volumes["gross-expenditure"]],
    ...activity.map(({ id, label, unit }) => [label, unit, measured.get(id) ?? null]),
  ];
  rows.forEach((values, place) => {
    const row = sheet.getRow(headerRow + 1 + place);
    row.values = values;
    cellsOf(row, 1, 3).forEach((cell) => asBody(cell, "#,##0.0"));
    if (Number.isInteger(values[2])) row.getCell(3).numFmt = "#,##0";
  });
  const last = headerRow + rows.length;
  sheet.getCell(last + 2, 1).value = "Fictional council, for illustration only.";
  asNote(sheet.getCell(last + 2, 1));
  [40, 13, 15].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpPrinting(sheet, `A1:C${last + 2}`, `${headerRow}:${headerRow}`);
};
