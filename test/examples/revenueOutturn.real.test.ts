import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { sharedData } from "../sharedData";
import { exampleBytes, opened, outturnFiles, rowWith, sheetOf, shown, type CsvRow } from "./exampleFiles";

const columns = [
  "employees",
  "running_expenses",
  "total_expenditure",
  "sales_fees_charges",
  "other_income",
  "total_income",
  "net_current_expenditure",
];

const published = async (code: string): Promise<readonly CsvRow[]> => {
  const csv = await readFile(sharedData("england/ro-2024-25-lines-three-councils.csv"), "utf8");
  return Papa.parse<CsvRow>(csv, { header: true, skipEmptyLines: true }).data.filter((row) => row["ons_code"] === code);
};

describe.each(outturnFiles)("the revenue outturn of %s", (code, file) => {
  it("shows every published figure, and a blank or … where the return is blank", async () => {
    const [workbook, rows] = [await opened(await exampleBytes(file)), await published(code)];
    const differences: string[] = [];
    for (const row of rows) {
      const { form = "", service_line: line = "", measure = "", value_thousand: value = "" } = row;
      const cell = rowWith(sheetOf(workbook, form), line).getCell(2 + columns.indexOf(measure));
      const found = shown(cell);
      const agrees = value === "" ? found === null || found === "…" : found === Number(value);
      if (!agrees) differences.push(`${form} ${line} ${measure}: ${value} became ${String(found)}`);
    }
    expect(rows).toHaveLength(819);
    expect(differences).toEqual([]);
  });

  it("has no line that the published return does not have", async () => {
    const [workbook, rows] = [await opened(await exampleBytes(file)), await published(code)];
    const labels = new Set(rows.map((row) => `${row["form"] ?? ""}/${row["service_line"] ?? ""}`));
    const invented: string[] = [];
    for (const form of ["RSX", "RO2", "RO4", "RO5", "RO6"])
      sheetOf(workbook, form).eachRow((row, number) => {
        const amounts = columns.map((_, index) => shown(row.getCell(2 + index))).filter((value) => value !== null);
        const label = `${form}/${String(shown(row.getCell(1)))}`;
        if (number > 6 && amounts.length > 0 && !labels.has(label)) invented.push(label);
      });
    expect(invented).toEqual([]);
  });
});

it("leaves Burnley's total of central services as published, £66 thousand above its published lines", async () => {
  const sheet = sheetOf(await opened(await exampleBytes("burnley-revenue-outturn-2024-25.xlsx")), "RO6");
  const [first, total] = [
    rowWith(sheet, "Corporate and Democratic Core").number,
    rowWith(sheet, "TOTAL CENTRAL SERVICES").number,
  ];
  let lines = 0;
  for (let row = first; row < total; row += 1) {
    const amount = shown(sheet.getCell(row, 4));
    if (typeof amount === "number") lines += amount;
  }
  expect(shown(sheet.getCell(total, 4))).toBe(lines + 66);
  expect(sheet.getCell(total, 3).formula).toBeUndefined();
});
