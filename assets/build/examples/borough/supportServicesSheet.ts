import type { CellValue, Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../../../../src/model/cells";
import {
  asBody,
  asHeader,
  asHeading,
  asNote,
  asTotal,
  cellsOf,
  setUpPrinting,
  wholeNumber,
  writeTitles,
} from "../houseStyle";
import { sumFormula } from "../sumFormula";
import { directorates, fernshire, grossOf, type CostCentre } from "./fernshire";

export const supportServices = "Support services";
const headers = [
  "Cost centre",
  "Service",
  "Employees",
  "Premises",
  "Supplies and services",
  "Internal recharges",
  "Capital charges",
  "Gross expenditure",
  "Income",
  "Net expenditure",
  "Note",
];
const headerRow = 5;
const firstAmount = 3;
const lastAmount = 10;

/** What the total row adds up to, in pounds, and where it stands. */
export interface SupportServicesTotal {
  readonly row: number;
  readonly gross: number;
  readonly income: number;
}

/** Adds the support services sheet, in pounds, and returns its total. */
export const addSupportServicesSheet = (workbook: Workbook): SupportServicesTotal => {
  const sheet = workbook.addWorksheet(supportServices, {
    views: [{ state: "frozen", xSplit: 2, ySplit: headerRow, showGridLines: false }],
    properties: { outlineProperties: { summaryBelow: true, summaryRight: false } },
  });
  writeTitles(sheet, [fernshire.name, "Support services by cost centre, 2024-25 outturn", "£"]);
  sheet.getRow(headerRow).values = headers;
  cellsOf(sheet.getRow(headerRow), 1, headers.length).forEach(asHeader);
  sheet.getRow(headerRow).height = 30;

  const subtotals: number[] = [];
  let row = headerRow;
  for (const { name, costCentres } of directorates) {
    row += 1;
    sheet.getCell(row, 1).value = name;
    asHeading(sheet.getCell(row, 1));
    const rows = costCentres.map((centre) => {
      row += 1;
      writeCostCentre(sheet, row, centre);
      return row;
    });
    row += 1;
    writeTotal(sheet, row, `${name} subtotal`, rows, costCentres);
    subtotals.push(row);
  }
  row += 1;
  const all = directorates.flatMap(({ costCentres }) => costCentres);
  writeTotal(sheet, row, "Total support services", subtotals, all);
  writeFooter(sheet, row);
  const shown = shownAmounts(all);
  return { row, gross: shown[5], income: shown[6] };
};

const writeCostCentre = (sheet: Worksheet, row: number, centre: CostCentre): void => {
  const gross = grossOf(centre);
  const values: CellValue[] = [
    centre.code,
    centre.service,
    centre.employees,
    centre.premises,
    centre.supplies,
    centre.recharges,
    centre.capitalAsText ? centre.capital.toLocaleString("en-GB") : centre.capital,
    centre.capitalAsText ? gross : { formula: `SUM(C${row}:G${row})`, result: gross },
    centre.income,
    { formula: `H${row}-I${row}`, result: gross - centre.income },
    centre.note ?? null,
  ];
  sheet.getRow(row).values = values;
  sheet.getRow(row).outlineLevel = 1;
  cellsOf(sheet.getRow(row), 1, lastAmount).forEach((cell) => asBody(cell));
  for (const cell of cellsOf(sheet.getRow(row), firstAmount, lastAmount)) cell.alignment = { horizontal: "right" };
  asNote(sheet.getCell(row, headers.length));
  sheet.getCell(row, headers.length).alignment = { horizontal: "left", indent: 1 };
};

/** A row of live sums over `rows`, with what Excel shows for them over `centres`. */
const writeTotal = (
  sheet: Worksheet,
  row: number,
  label: string,
  rows: readonly number[],
  centres: readonly CostCentre[],
): void => {
  sheet.getCell(row, 2).value = label;
  shownAmounts(centres).forEach((result, index) => {
    const column = firstAmount + index;
    sheet.getCell(row, column).value = { formula: sumFormula(columnLetters(column), rows), result };
  });
  cellsOf(sheet.getRow(row), 1, headers.length).forEach((cell) => asTotal(cell, wholeNumber));
};

/** The amount columns of a total as SUM gives them: a number stored as text is left out, as is `n/a`. */
const shownAmounts = (
  centres: readonly CostCentre[],
): readonly [number, number, number, number, number, number, number, number] => {
  const sum = (amount: (centre: CostCentre) => number): number =>
    centres.reduce((total, centre) => total + amount(centre), 0);
  return [
    sum(({ employees }) => employees),
    sum(({ premises }) => premises),
    sum(({ supplies }) => supplies),
    sum(({ recharges }) => (recharges === "n/a" ? 0 : recharges)),
    sum(({ capital, capitalAsText }) => (capitalAsText ? 0 : capital)),
    sum(grossOf),
    sum(({ income }) => income),
    sum((centre) => grossOf(centre) - centre.income),
  ];
};

const writeFooter = (sheet: Worksheet, totalRow: number): void => {
  ["Income is shown as a positive figure. n/a: not applicable.", "Fictional council, for illustration only."].forEach(
    (text, index) => {
      sheet.getCell(totalRow + 2 + index, 1).value = text;
      asNote(sheet.getCell(totalRow + 2 + index, 1));
    },
  );
  sheet.getCell(`F${headerRow}`).note =
    "Recharges received from other cost centres on this sheet. They are part of gross expenditure.";
  sheet.addConditionalFormatting({
    ref: `J${headerRow + 1}:J${totalRow}`,
    rules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formulae: [0],
        priority: 1,
        style: { font: { color: { argb: "FFB00020" } } },
      },
    ],
  });
  [11, 42, 13, 13, 13, 14, 14, 14, 13, 14, 54].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpPrinting(sheet, `A1:K${totalRow + 3}`, `${headerRow}:${headerRow}`);
};
