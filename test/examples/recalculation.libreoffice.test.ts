import type { Workbook } from "exceljs";
import { recalculated } from "../libreoffice/recalculated";
import { exampleBytes, opened, rowWith, sheetOf, shown, workbookFiles } from "./exampleFiles";

const cellsOf = (workbook: Workbook): ReadonlyMap<string, string | number> => {
  const cells = new Map<string, string | number>();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = shown(cell);
        if (value !== null) cells.set(`${sheet.name}!${cell.address}`, value);
      }),
    ),
  );
  return cells;
};

const same = (a: string | number, b: string | number | undefined): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;

it.each(workbookFiles)(
  "%s shows the same values and no error after LibreOffice has calculated every formula",
  async (file) => {
    const bytes = await exampleBytes(file);
    const [before, after] = [cellsOf(await opened(bytes)), cellsOf(await opened(await recalculated(bytes)))];
    const changed = [...before].filter(([address, value]) => !same(value, after.get(address)));
    expect(changed).toEqual([]);
    expect([...after].filter(([address]) => !before.has(address))).toEqual([]);
  },
);

it.each([
  ["lancashire-revenue-outturn-2024-25.xlsx", "RO6", "Corporate and Democratic Core", "C"],
  ["burnley-revenue-outturn-2024-25.xlsx", "RO6", "Corporate and Democratic Core", "B"],
  ["blackburn-with-darwen-revenue-outturn-2024-25.xlsx", "RO6", "TOTAL CENTRAL SERVICES", "B"],
])("in %s a correction on %s, %s, column %s reaches Total Service Expenditure", async (file, form, line, column) => {
  const workbook = await opened(await exampleBytes(file));
  const cell = rowWith(sheetOf(workbook, form), line).getCell(column);
  const before = shown(rowWith(sheetOf(workbook, "RSX"), "Total Service Expenditure").getCell(4));
  cell.value = Number(shown(cell)) + 1000;
  const after = await opened(await recalculated(new Uint8Array(await workbook.xlsx.writeBuffer())));
  expect(shown(rowWith(sheetOf(after, "RSX"), "Total Service Expenditure").getCell(4))).toBe(Number(before) + 1000);
});
