import type { Workbook } from "exceljs";
import { asBody, asHeader, asNote, cellsOf, oneDecimal, setUpPrinting, writeTitles } from "../houseStyle";
import { activity, fernshire } from "./fernshire";

const headerRow = 5;

/** Adds the volumes that costs are divided by, and the quality measures, as an Excel table. */
export const addActivitySheet = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet("Activity", {
    views: [{ state: "frozen", ySplit: headerRow, showGridLines: false }],
  });
  writeTitles(sheet, [fernshire.name, "Activity and quality, 2024-25", "Units as stated on each line"]);
  sheet.addTable({
    name: "Activity_2024_25",
    ref: `A${headerRow}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: ["Measure", "Unit", "Value", "Kind", "Period"].map((name) => ({ name })),
    rows: activity.map(({ label, unit, value, kind, when }) => [label, unit, value, kind, when]),
  });
  cellsOf(sheet.getRow(headerRow), 1, 5).forEach(asHeader);
  activity.forEach(({ value }, index) => {
    const row = sheet.getRow(headerRow + 1 + index);
    cellsOf(row, 1, 5).forEach((cell) => asBody(cell));
    row.getCell(4).alignment = { horizontal: "left", indent: 1 };
    if (!Number.isInteger(value)) row.getCell(3).numFmt = `#,##${oneDecimal}`;
  });
  const last = headerRow + activity.length;
  sheet.getCell(last + 2, 1).value = "Fictional council, for illustration only.";
  asNote(sheet.getCell(last + 2, 1));
  [40, 13, 13, 13, 20].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpPrinting(sheet, `A1:E${last + 2}`, `${headerRow}:${headerRow}`);
};
