import { openExcel } from "./openExcel";

describe("Microsoft's unmodified client on the stand-in host", () => {
  it("adds a sheet, writes a block and reads it back", async () => {
    const { run, host } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("BB_Results");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Council", "Net"],
        ["Burnley", 1250.5],
      ];
      range.load("values,address,valueTypes");
      context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return {
        values: range.values,
        address: range.address,
        types: range.valueTypes,
        sheets: context.workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]),
      };
    });
    expect(read).toStrictEqual({
      values: [
        ["Council", "Net"],
        ["Burnley", 1250.5],
      ],
      address: "BB_Results!A1:B2",
      types: [
        ["String", "String"],
        ["String", "Double"],
      ],
      sheets: [
        ["Sheet1", "Visible"],
        ["BB_Results", "Visible"],
      ],
    });
    expect(host.counts.requests).toBe(1);
  });

  it("goes on with its objects in later requests and releases them at the end", async () => {
    const { run, host } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("One");
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      await context.sync();
      const table = sheet.tables.add(range, true);
      table.name = "First";
      await context.sync();
      table.columns.load("items/name");
      table.name = "Second";
      sheet.name = "Two";
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toStrictEqual(["a", "b", "c"]);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.kept).toBe(0);
    expect(host.book.tables.map(({ name, sheet }) => [sheet.name, name])).toStrictEqual([["Two", "Second"]]);
    expect(host.counts.requests).toBe(3);
  });

  it("answers a null object for what is not there", async () => {
    const { run } = openExcel();
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const used = missing.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toStrictEqual([true, true]);
    });
  });

  it("splits a long write itself and finds each cell where it was meant", async () => {
    const { run } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D2001");
      range.values = Array.from({ length: 2000 }, (_, row) => [row, `${row} of 2000`, null]);
      await context.sync();
      const cell = range.getCell(1999, 1);
      cell.load("values");
      await context.sync();
      expect(cell.values).toStrictEqual([["1999 of 2000"]]);
    });
  });
});
