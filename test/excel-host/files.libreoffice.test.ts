import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { isCellError } from "../../src/model/grid";
import { Book } from "./book/book";
import { bookFromXlsx } from "./file/bookFromXlsx";
import { calculatedByLibreOffice } from "./file/calculatedByLibreOffice";
import { xlsxOfBook } from "./file/xlsxOfBook";
import { openExcel } from "./openExcel";

const examples = [
  "burnley-revenue-outturn-2024-25.xlsx",
  "illustrative-borough-support-services-2024-25.xlsx",
] as const;

const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/examples/${name}`));

describe("a workbook from a file in the stand-in host", () => {
  it.each(examples)("has the cells that our own reader, which has no part in it, finds in %s", async (name) => {
    const book = await bookFromXlsx(fileOf(name), name);
    const ours = await openXlsx(fileOf(name), name);
    if (!ours.ok) throw new Error(JSON.stringify(ours.issues));
    const { run } = openExcel(book, { calculate: () => undefined });
    let cells = 0;
    for (const sheet of await ours.value.sheets()) {
      const grid = await ours.value.read(sheet.name);
      if (!grid.ok) throw new Error(JSON.stringify(grid.issues));
      const { rowCount, columnCount, value } = grid.value;
      const read = await run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(0, 0, rowCount, columnCount);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      for (let row = 1; row <= rowCount; row += 1)
        for (let column = 1; column <= columnCount; column += 1) {
          const own = value.call(grid.value, row, column);
          const expected = own === null ? "" : isCellError(own) ? own.error : own;
          if (read[row - 1]?.[column - 1] !== expected)
            expect([sheet.name, row, column, read[row - 1]?.[column - 1]]).toStrictEqual([
              sheet.name,
              row,
              column,
              expected,
            ]);
          cells += 1;
        }
    }
    expect(cells).toBeGreaterThan(500);
  });
});

describe("a workbook written in the stand-in host", () => {
  it("is calculated by LibreOffice, structured references and names included, and opens as a file", async () => {
    const book = new Book("Costs.xlsx");
    const { run } = openExcel(book, { calculate: calculatedByLibreOffice });
    const [values, total] = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A3:C3").values = [["Council", "Net (£)", "A head"]];
      const table = sheet.tables.add("A3:C5", true);
      table.name = "Costs";
      sheet.getRange("A4:B5").values = [
        ["Burnley", 100],
        ["Pendle", 300],
      ];
      context.workbook.names.add("bb_residents", sheet.getRange("F1"));
      sheet.getRange("F1").values = [[50]];
      sheet.getRange("C4:C5").formulas = [["=[@[Net (£)]]/bb_residents"], ["=[@[Net (£)]]/bb_residents"]];
      sheet.getRange("F2").formulas = [["=SUM(Costs[Net (£)])"]];
      const [heads, sum] = [sheet.getRange("C4:C5").load("values"), sheet.getRange("F2").load("values,text")];
      await context.sync();
      return [heads.values as unknown, sum.values as unknown];
    });
    expect([values, total]).toStrictEqual([[[2], [6]], [[400]]]);
    const opened = await openXlsx(await xlsxOfBook(book), "Costs.xlsx");
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    expect(await opened.value.tables()).toMatchObject([{ name: "Costs", columns: ["Council", "Net (£)", "A head"] }]);
    expect(await opened.value.names()).toMatchObject([{ name: "bb_residents", refersTo: "Sheet1!$F$1" }]);
    const again = await bookFromXlsx(await xlsxOfBook(book));
    expect(again.tables.map(({ name, area }) => [name, area])).toStrictEqual([
      ["Costs", { top: 2, left: 0, bottom: 4, right: 2 }],
    ]);
    expect(again.names.map(({ name, formula }) => [name, formula])).toStrictEqual([["bb_residents", "=Sheet1!$F$1"]]);
  });

  it("keeps hidden rows, columns and sheets, widths, merged cells and formats through a file", async () => {
    const book = new Book();
    const { run } = openExcel(book);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C3").values = [
        ["Title", null, 1],
        ["x", 0.5, 2],
        ["y", 0.25, 3],
      ];
      sheet.getRange("B2:B3").numberFormat = [["0.0%"], ["0.0%"]];
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("A:A").format.columnWidth = 120;
      context.workbook.worksheets.add("Aside").visibility = "VeryHidden";
      await context.sync();
    });
    const { sheets } = await bookFromXlsx(await xlsxOfBook(book));
    const [first, aside] = sheets;
    expect(aside?.visibility).toBe("VeryHidden");
    expect(first?.merged).toStrictEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([...(first?.hiddenRows ?? [])]).toStrictEqual([2]);
    expect([...(first?.hiddenColumns ?? [])]).toStrictEqual([2]);
    expect(first?.columnWidths.get(0)).toBeCloseTo(120, 6);
    expect(first?.numberFormats.get(1, 1)).toBe("0.0%");
    expect(first?.values.get(2, 2)).toBe(3);
  });
});
