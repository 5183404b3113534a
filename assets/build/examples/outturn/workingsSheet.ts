import type { Workbook } from "exceljs";
import { asBody, asHeader, asNote, cellsOf, percentage, setUpPrinting, writeTitles } from "../houseStyle";
import { carriedForward } from "./forms";
import type { FormLayout, LaidLine } from "./formLayout";

/** Adds the working paper that agrees RSX with the service forms, with three ratios in a small table beside it. */
export const addWorkingsSheet = (workbook: Workbook, body: string, layouts: readonly FormLayout[]): void => {
  const sheet = workbook.addWorksheet("Workings", { views: [{ showGridLines: false }] });
  writeTitles(sheet, [body, "Workings: agreement of RSX with the forms, 2024-25", "Total expenditure, £ thousand"]);
  ["Line on RSX", "On RSX", "On the form", "Difference"].forEach((text, index) => {
    sheet.getCell(5, index + 1).value = text;
  });
  cellsOf(sheet.getRow(5), 1, 4).forEach(asHeader);
  [...carriedForward].forEach(([label, origin], index) => {
    const [here, there] = [lineOn(layouts, "RSX", label), lineOn(layouts, origin.form, origin.label)];
    const [a, b] = [expenditureOf(here), expenditureOf(there)];
    const row = sheet.getRow(6 + index);
    row.getCell(1).value = `${label} (${origin.form})`;
    row.getCell(2).value = { formula: `RSX!D${here.row}`, result: a };
    row.getCell(3).value = { formula: `'${origin.form}'!D${there.row}`, result: b };
    row.getCell(4).value = { formula: `B${row.number}-C${row.number}`, result: a - b };
    cellsOf(row, 1, 4).forEach((cell) => asBody(cell));
  });
  const last = 5 + carriedForward.size;
  sheet.addConditionalFormatting({
    ref: `D6:D${last}`,
    rules: [
      {
        type: "expression",
        formulae: ["D6<>0"],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFF8D7DA" } } },
      },
    ],
  });
  sheet.getCell(last + 2, 1).value =
    "Differences should be nil. A shaded cell needs following up with the service accountant.";
  asNote(sheet.getCell(last + 2, 1));
  writeRatios(workbook, layouts);
  sheet.getColumn(1).width = 48;
  for (const column of [2, 3, 4, 7]) sheet.getColumn(column).width = 14;
  sheet.getColumn(6).width = 52;
  setUpPrinting(sheet, `A1:G${last + 2}`, "5:5");
};

const writeRatios = (workbook: Workbook, layouts: readonly FormLayout[]): void => {
  const sheet = workbook.getWorksheet("Workings");
  if (!sheet) throw new Error("no Workings sheet");
  const total = lineOn(layouts, "RSX", "Total Service Expenditure");
  const central = lineOn(layouts, "RSX", "Central services");
  const { employees, total_income: income } = total.line.values;
  if (employees === null || income === null) throw new Error("the total of RSX is blank");
  const ratios: readonly (readonly [string, string, number])[] = [
    ["Employees as a share of total expenditure", `RSX!B${total.row}`, employees],
    ["Central services as a share of total expenditure", `RSX!D${central.row}`, expenditureOf(central)],
    ["Income as a share of total expenditure", `RSX!G${total.row}`, income],
  ];
  sheet.getCell("F5").value = "Ratios";
  sheet.getCell("G5").value = "2024-25";
  cellsOf(sheet.getRow(5), 6, 7).forEach(asHeader);
  ratios.forEach(([label, cell, amount], index) => {
    const row = sheet.getRow(6 + index);
    row.getCell(6).value = label;
    row.getCell(7).value = { formula: `${cell}/Total_service_expenditure`, result: amount / expenditureOf(total) };
    asBody(row.getCell(6));
    asBody(row.getCell(7), percentage);
  });
};

const lineOn = (layouts: readonly FormLayout[], form: string, label: string): LaidLine => {
  const found = layouts.find((layout) => layout.form.id === form)?.lines.find(({ line }) => line.label === label);
  if (!found) throw new Error(`${form} has no line ${label}`);
  return found;
};

const expenditureOf = ({ line }: LaidLine): number => {
  if (line.values.total_expenditure === null) throw new Error(`${line.label} is blank`);
  return line.values.total_expenditure;
};
