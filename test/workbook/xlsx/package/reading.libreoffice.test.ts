import ExcelJS from "exceljs";
import { openXlsx } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { converted } from "../../../libreoffice/convert";

it("reads a workbook that LibreOffice calculated and wrote", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Costs & more");
  sheet.addRow(["Finance – £", 1234.5, new Date(Date.UTC(2024, 2, 31)), true, 0.1]);
  sheet.addRow([" spaces ", -7e-7, { formula: "B1*2" }, { formula: 'A1&" again"' }, { formula: "1/0" }]);
  sheet.addRow([{ formula: 'IF(B1>0,"","x")' }, { formula: "B1>0" }, "two\nlines", "=1+1", 1 / 3]);
  sheet.getCell("C1").numFmt = "dd/mm/yyyy";
  sheet.getCell("E1").numFmt = "0.0%";
  sheet.getColumn(4).hidden = true;
  sheet.mergeCells("A5:B6");
  sheet.getCell("A5").value = "end";
  const written = await converted(new Uint8Array(await book.xlsx.writeBuffer()), "xlsx");
  const opened = await openXlsx(written, "costs.xlsx");
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const read = await opened.value.read("Costs & more");
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const grid = read.value;
  const row = (number: number): unknown[] => [1, 2, 3, 4, 5].map((column) => grid.value(number, column));
  expect(row(1)).toEqual(["Finance – £", 1234.5, 45382, true, 0.1]);
  expect(row(2)).toEqual([" spaces ", -7e-7, 2469, "Finance – £ again", { error: "#DIV/0!" }]);
  expect(row(3).slice(0, 4)).toEqual(["", true, "two\nlines", "=1+1"]);
  expect(grid.value(3, 5)).toBeCloseTo(1 / 3, 14);
  expect([grid.isDate(1, 3), grid.isPercent(1, 5), grid.isFormula(2, 3), grid.isFormula(3, 4)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(grid.merged).toEqual([[5, 1, 6, 2]]);
  expect([...grid.hiddenColumns]).toEqual([4]);
}, 120_000);
