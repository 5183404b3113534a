import type { Row, Workbook } from "exceljs";
import { boroughFile, clubRows, exampleBytes, opened, rowWith, sheetOf, shown } from "./exampleFiles";

const borough = async (): Promise<Workbook> => opened(await exampleBytes(boroughFile));

/** Columns of the support services sheet. */
const service = 2;
const [recharges, capital, gross, income] = [6, 7, 8, 9];

const amount = (row: Row, column: number): number => {
  const value = shown(row.getCell(column));
  if (typeof value !== "number") throw new Error(`${row.getCell(column).address} is no number`);
  return value;
};

const backOffice = [
  ["finance", ["Accountancy", "Internal audit"]],
  ["payroll", ["Payroll"]],
  ["ict", ["ICT"]],
  ["human-resources", ["Human resources"]],
  ["property", ["Property and facilities"]],
  ["legal", ["Legal services"]],
  ["procurement", ["Procurement"]],
  ["transport", ["Fleet"]],
  ["local-tax-collection", ["Council tax and business rates collection"]],
  ["housing-benefit-administration", ["Housing benefit administration"]],
  ["communications", ["Communications"]],
  ["business-support", ["Business support"]],
] as const;
const beside = [
  ["corporate-democratic-core", ["Democratic core"]],
  ["customer-contact", ["Customer services"]],
] as const;

it("calls the council fictional on every sheet and in the file's properties", async () => {
  const workbook = await borough();
  expect(workbook.worksheets.map((sheet) => shown(sheet.getCell("A1")))).toEqual(
    Array(4).fill("Fernshire Borough Council (fictional)"),
  );
  expect(workbook.title).toContain("(fictional)");
  expect(workbook.creator).toContain("(fictional)");
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const text = String(shown(cell));
        if (text.includes("Fernshire")) expect(text).toContain("fictional");
      }),
    ),
  );
});

it("spends about £120 million, 14 to 16 per cent of it in the back office", async () => {
  const workbook = await borough();
  const total = amount(rowWith(sheetOf(workbook, "Council summary"), "Total expenditure"), 2) * 1000;
  const sheet = sheetOf(workbook, "Support services");
  const cost = backOffice
    .flatMap(([, lines]) => lines)
    .reduce((sum, line) => sum + amount(rowWith(sheet, line, service), gross), 0);
  expect(total).toBeGreaterThan(115e6);
  expect(total).toBeLessThan(125e6);
  expect(cost / total).toBeGreaterThan(0.14);
  expect(cost / total).toBeLessThan(0.16);
});

it("carries the total of its support services to the summary", async () => {
  const workbook = await borough();
  const total = rowWith(sheetOf(workbook, "Support services"), "Total support services", service);
  const summary = rowWith(sheetOf(workbook, "Council summary"), "Support services (from the support services sheet)");
  expect([2, 3, 4].map((column) => amount(summary, column))).toEqual([
    Math.round(amount(total, gross) / 1000),
    Math.round(amount(total, income) / 1000),
    Math.round(amount(total, gross) / 1000) - Math.round(amount(total, income) / 1000),
  ]);
});

it("holds a number as text that its capital column leaves out and its gross column has in", async () => {
  const sheet = sheetOf(await borough(), "Support services");
  expect(shown(rowWith(sheet, "Fleet", service).getCell(capital))).toBe("12,450");
  expect(shown(rowWith(sheet, "Democratic core", service).getCell(recharges))).toBe("n/a");
  const total = rowWith(sheet, "Total support services", service);
  const parts = [3, 4, 5, 6, 7].reduce((sum, column) => sum + amount(total, column), 0);
  expect(amount(total, gross) - parts).toBe(12_450);
});

it("stands in its club's dataset with the figures of its workbook, recharges and capital charges left out", async () => {
  const sheet = sheetOf(await borough(), "Support services");
  const own = (await clubRows("figures")).filter((row) => row["council"] === "X99000001");
  const plain = (row: Row, column: number): number => {
    const value = shown(row.getCell(column));
    return value === "n/a" ? 0 : Number(String(value).replaceAll(",", ""));
  };
  const expected = [...backOffice, ...beside].flatMap(([id, lines]) => {
    const rows = lines.map((line) => rowWith(sheet, line, service));
    const cost = rows.reduce((sum, row) => sum + plain(row, gross) - plain(row, recharges) - plain(row, capital), 0);
    return [`${id} gross ${cost}`, `${id} net ${cost - rows.reduce((sum, row) => sum + plain(row, income), 0)}`];
  });
  expect(own.map((row) => `${row["function"]} ${row["basis"]} ${row["cost"]}`).sort()).toEqual(expected.sort());
});

it("stands in its club's dataset with the volumes and quality of its activity sheet", async () => {
  const workbook = await borough();
  const sheet = sheetOf(workbook, "Activity");
  const labels = {
    resident: "Residents",
    fte: "Staff (full-time equivalent)",
    "employee-paid": "Employees paid",
    "square-metre": "Gross internal area",
    vehicle: "Vehicles",
    dwelling: "Chargeable dwellings",
    caseload: "Housing benefit caseload",
    "council-tax-collected": "Council tax collected in the year",
    "invoices-paid-30-days": "Invoices paid within 30 days",
    "sickness-days": "Sickness days per FTE",
  };
  const total = rowWith(sheetOf(workbook, "Council summary"), "Total expenditure");
  const rows = [...(await clubRows("drivers")), ...(await clubRows("indicator-figures"))];
  const own = rows.filter((row) => row["council"] === "X99000001");
  expect(Object.fromEntries(own.map((row) => [row["driver"] ?? row["indicator"], Number(row["value"])]))).toEqual({
    "gross-expenditure": amount(total, 2) * 1000,
    "net-expenditure": amount(total, 4) * 1000,
    ...Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, amount(rowWith(sheet, label), 3)])),
  });
});
