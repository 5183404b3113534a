import type { Workbook } from "exceljs";
import { asBody, asHeader, cellsOf, setUpPrinting, writeTitles } from "../houseStyle";
import { elderwater } from "./elderwater";
import { transactions } from "./transactions";

const headers = [
  "Posting date",
  "Cost centre code",
  "Cost centre",
  "Account code",
  "Account",
  "Supplier",
  "Document number",
  "Amount (£)",
];
const headerRow = 5;
const firstDay = Date.UTC(2024, 3, 1);
const dayMs = 86_400_000;

/** Adds the ledger, a line a transaction, as a finance system exports it. */
export const addLedgerSheet = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet("Ledger", {
    views: [{ state: "frozen", ySplit: headerRow, showGridLines: false }],
  });
  writeTitles(sheet, [elderwater.name, "Support services: general ledger transactions, 2024-25", "£"]);
  sheet.getRow(headerRow).values = headers;
  cellsOf(sheet.getRow(headerRow), 1, headers.length).forEach(asHeader);
  const rows = transactions();
  rows.forEach(({ day, centre, account, supplier, document, amount }, place) => {
    const row = sheet.getRow(headerRow + 1 + place);
    row.values = [new Date(firstDay + day * dayMs), centre.code, centre.name, ...account, supplier, document, amount];
    cellsOf(row, 1, headers.length).forEach((cell) => asBody(cell, "@"));
    row.getCell(1).numFmt = "dd/mm/yyyy";
    row.getCell(headers.length).numFmt = "#,##0.00;-#,##0.00";
  });
  const last = headerRow + rows.length;
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: headers.length } };
  [13, 11, 32, 10, 26, 38, 17, 15].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpPrinting(sheet, `A1:H${last}`, `${headerRow}:${headerRow}`);
};
