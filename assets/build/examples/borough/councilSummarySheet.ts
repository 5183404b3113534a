import type { Workbook } from "exceljs";
import { asBody, asHeader, asNote, asTotal, cellsOf, setUpPrinting, writeTitles } from "../houseStyle";
import { fernshire, otherServices } from "./fernshire";
import { supportServices, type SupportServicesTotal } from "./supportServicesSheet";

const headerRow = 5;

/** The council's total gross expenditure and income, in thousands of pounds, as the summary shows them. */
export const summaryTotals = (
  support: Pick<SupportServicesTotal, "gross" | "income">,
): { readonly gross: number; readonly income: number } => ({
  gross: otherServices.reduce((sum, [, gross]) => sum + gross, inThousands(support.gross)),
  income: otherServices.reduce((sum, [, , income]) => sum + income, inThousands(support.income)),
});

/** Adds the council summary, in thousands of pounds; its first line comes from the support services sheet. */
export const addCouncilSummarySheet = (workbook: Workbook, support: SupportServicesTotal): void => {
  const sheet = workbook.addWorksheet("Council summary", {
    views: [{ state: "frozen", xSplit: 1, ySplit: headerRow, showGridLines: false }],
  });
  writeTitles(sheet, [fernshire.name, "Council summary, 2024-25 outturn", "£000"]);
  sheet.getRow(headerRow).values = ["Service", "Gross expenditure", "Income", "Net expenditure"];
  cellsOf(sheet.getRow(headerRow), 1, 4).forEach(asHeader);
  sheet.getRow(headerRow).height = 30;

  const first = headerRow + 1;
  const [gross, income] = [inThousands(support.gross), inThousands(support.income)];
  sheet.getRow(first).values = [
    "Support services (from the support services sheet)",
    { formula: `ROUND('${supportServices}'!H${support.row}/1000,0)`, result: gross },
    { formula: `ROUND('${supportServices}'!I${support.row}/1000,0)`, result: income },
    { formula: `B${first}-C${first}`, result: gross - income },
  ];
  otherServices.forEach(([service, cost, earned], index) => {
    const row = first + 1 + index;
    sheet.getRow(row).values = [service, cost, earned, { formula: `B${row}-C${row}`, result: cost - earned }];
  });
  const last = first + otherServices.length;
  for (let row = first; row <= last; row += 1) cellsOf(sheet.getRow(row), 1, 4).forEach((cell) => asBody(cell));

  const total = last + 1;
  const sums = summaryTotals(support);
  sheet.getRow(total).values = [
    "Total expenditure",
    { formula: `SUM(B${first}:B${last})`, result: sums.gross },
    { formula: `SUM(C${first}:C${last})`, result: sums.income },
    { formula: `B${total}-C${total}`, result: sums.gross - sums.income },
  ];
  cellsOf(sheet.getRow(total), 1, 4).forEach((cell) => asTotal(cell));
  sheet.getCell(total + 2, 1).value = "Fictional council, for illustration only.";
  asNote(sheet.getCell(total + 2, 1));
  workbook.definedNames.add(`'Council summary'!$B$${total}`, "Total_gross_expenditure");
  sheet.getColumn(1).width = 52;
  for (const column of [2, 3, 4]) sheet.getColumn(column).width = 15;
  setUpPrinting(sheet, `A1:D${total + 2}`, `${headerRow}:${headerRow}`);
};

const inThousands = (pounds: number): number => Math.round(pounds / 1000);
