import type { Workbook, Worksheet } from "exceljs";
import { asBody, asHeader, asHeading, asNote, asTotal, cellsOf, setUpPrinting, writeTitles } from "../houseStyle";
import { cellContent, columnOf, sumOfParts } from "./cellContent";
import { groupHeaderRow, headerRow, type FormLayout, type LaidLine } from "./formLayout";
import { measures, type Measure } from "./publishedReturns";

const headers: Record<Measure, string> = {
  employees: "Employees",
  running_expenses: "Running expenses",
  total_expenditure: "Total expenditure",
  sales_fees_charges: "Sales, fees and charges",
  other_income: "Other income",
  total_income: "Total income",
  net_current_expenditure: "Net current expenditure",
};
const lastColumn = measures.length + 1;
/** A helper of the kind finance teams leave behind: expenditure less its parts, in a hidden column. */
const helperColumn = lastColumn + 2;

/** Adds one form of the return as a sheet. */
export const addFormSheet = (
  workbook: Workbook,
  body: string,
  layout: FormLayout,
  all: readonly FormLayout[],
): void => {
  const { form, lastRow } = layout;
  const sheet = workbook.addWorksheet(form.id, {
    views: [{ state: "frozen", xSplit: 1, ySplit: headerRow, showGridLines: false }],
  });
  writeTitles(sheet, [body, `Revenue outturn 2024-25: ${form.title}`, "£ thousand"]);
  writeHeaders(sheet);
  for (const { row, text } of layout.headings) {
    sheet.getCell(row, 1).value = text;
    asHeading(sheet.getCell(row, 1));
  }
  writeLines(sheet, layout, all);
  writeNotes(sheet, layout);
  sheet.addConditionalFormatting({
    ref: `H${headerRow + 1}:H${lastRow}`,
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
  setUpPrinting(sheet, `A1:H${sheet.rowCount}`, `${groupHeaderRow}:${headerRow}`);
};

const writeHeaders = (sheet: Worksheet): void => {
  sheet.getCell(`A${groupHeaderRow}`).value = "Service line";
  sheet.getCell(`B${groupHeaderRow}`).value = "Expenditure";
  sheet.getCell(`E${groupHeaderRow}`).value = "Income";
  sheet.getCell(`H${groupHeaderRow}`).value = "Net";
  for (const measure of measures) sheet.getCell(`${columnOf(measure)}${headerRow}`).value = headers[measure];
  sheet.getCell(headerRow, helperColumn).value = "Check";
  for (const row of [groupHeaderRow, headerRow]) cellsOf(sheet.getRow(row), 1, lastColumn).forEach(asHeader);
  asNote(sheet.getCell(headerRow, helperColumn));
  for (const merged of [`A${groupHeaderRow}:A${headerRow}`, `B${groupHeaderRow}:D${groupHeaderRow}`])
    sheet.mergeCells(merged);
  sheet.mergeCells(`E${groupHeaderRow}:G${groupHeaderRow}`);
  sheet.getRow(headerRow).height = 30;
  sheet.getColumn(1).width = 62;
  for (let column = 2; column <= lastColumn; column += 1) sheet.getColumn(column).width = 13.5;
  sheet.getColumn(helperColumn).hidden = true;
};

const writeLines = (sheet: Worksheet, layout: FormLayout, all: readonly FormLayout[]): void => {
  for (const laid of layout.lines) {
    const { row, line } = laid;
    sheet.getCell(row, 1).value = line.label;
    const isTotal = laid.parts.length > 0 || line.label.startsWith("TOTAL");
    for (const measure of measures) {
      const content = cellContent(measure, laid, layout, all);
      sheet.getCell(`${columnOf(measure)}${row}`).value = content;
    }
    cellsOf(sheet.getRow(row), 1, lastColumn).forEach((cell) => (isTotal ? asTotal(cell) : asBody(cell)));
    sheet.getCell(row, 1).alignment = { horizontal: "left", indent: isTotal ? 0 : 1 };
    for (const cell of cellsOf(sheet.getRow(row), 2, lastColumn)) cell.alignment = { horizontal: "right" };
    const { employees, running_expenses: running, total_expenditure: total } = line.values;
    if (employees === null || running === null || total === null) continue;
    sheet.getCell(row, helperColumn).value = {
      formula: `ROUND(D${row}-B${row}-C${row},0)`,
      result: Math.round(total - employees - running),
    };
    asBody(sheet.getCell(row, helperColumn));
  }
};

const writeNotes = (sheet: Worksheet, layout: FormLayout): void => {
  const notes = ["Notes", ...notesOf(layout)];
  notes.forEach((text, index) => {
    const cell = sheet.getCell(layout.lastRow + 2 + index, 1);
    cell.value = text;
    asNote(cell);
  });
};

const notesOf = ({ form, lines }: FormLayout): readonly string[] => [
  "1. Figures as published in the council's revenue outturn 2024-25. Nothing has been corrected or filled in.",
  `2. ${form.blank ?? "An empty cell"} stands where the published return leaves the line blank; it is not a nil return.`,
  ...lines.flatMap((laid) => disagreements(laid, lines)).map((text, index) => `${index + 3}. ${text}`),
];

/** Where a line's published total expenditure is not what its own row or the lines above it give. */
const disagreements = (laid: LaidLine, lines: readonly LaidLine[]): readonly string[] => {
  const { employees, running_expenses: running, total_expenditure: published } = laid.line.values;
  if (employees === null || running === null || published === null) return [];
  const above = laid.parts.length === 0 ? null : sumOfParts("total_expenditure", laid, lines);
  const differs = (sum: number): boolean => Math.abs(sum - published) > 1e-6;
  const shown = (amount: number): string => amount.toLocaleString("en-GB");
  const start = `${laid.line.label}: total expenditure is ${shown(published)} as published;`;
  return [
    ...(above !== null && differs(above) ? [`${start} the lines above add up to ${shown(above)}.`] : []),
    ...(differs(employees + running)
      ? [`${start} employees and running expenses add up to ${shown(employees + running)}.`]
      : []),
  ];
};
