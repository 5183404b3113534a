import { newExcel } from "./refused";

type Rows = (string | number | boolean | null)[][];

/** What stands in A1:An after a column of entries was written one below the other, as values and as formulas. */
const written = async (
  entries: Rows[number],
  before?: (range: Excel.Range) => void,
): Promise<[unknown[], unknown[], unknown[]]> => {
  const { run } = newExcel({ calculate: () => undefined });
  return run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${entries.length}`);
    before?.(range);
    range.values = entries.map((entry) => [entry]);
    range.load("formulas,valueTypes,numberFormat");
    await context.sync();
    return [range.formulas.flat(), range.valueTypes.flat(), range.numberFormat.flat()] as [
      unknown[],
      unknown[],
      unknown[],
    ];
  });
};

describe("what is written to a cell of the stand-in host", () => {
  it("is taken in as if typed: numbers, percentages, dates, times, true, errors and formulas", async () => {
    const [held, types, formats] = await written([
      "1,234.50",
      "5%",
      "(12)",
      "£5",
      "1/2/2024",
      "2024-02-01",
      "12:30",
      "true",
      "#n/a",
      "=1+1",
      "text",
      "",
    ]);
    expect(held).toStrictEqual([1234.5, 0.05, -12, 5, 45323, 45323, 12.5 / 24, true, "#N/A", "=1+1", "text", ""]);
    expect(types).toStrictEqual([
      "Double",
      "Double",
      "Double",
      "Double",
      "Double",
      "Double",
      "Double",
      "Boolean",
      "Error",
      "Double",
      "String",
      "Empty",
    ]);
    expect(formats.slice(0, 5)).toStrictEqual(["#,##0.00", "0%", "General", "£#,##0", "dd/mm/yyyy"]);
  });

  it("is a date where it only looks like one: years written short, ranges of numbers", async () => {
    const [held, , formats] = await written(["2011-12", "10-12", "3/2024", "Mar-24", "5 April 2024", "1 1/2"]);
    expect(held).toStrictEqual([40878, 46001, 45352, 45352, 45387, 1.5]);
    expect(formats).toStrictEqual(["mmm-yy", "dd-mmm", "mmm-yy", "mmm-yy", "dd-mmm-yy", "# ?/?"]);
  });

  it("is text where Excel, too, finds nothing else in it", async () => {
    const texts = [
      "2024-25",
      "31/2/2024",
      "Market 24",
      "1,23",
      "5 %%",
      "12:75",
      "E07000117",
      "1.2.3",
      "12 months",
      "–",
    ];
    expect((await written(texts))[0]).toStrictEqual(texts);
  });

  it("stays text in a cell formatted as text, formulas too", async () => {
    const asText = (range: Excel.Range): void => {
      range.numberFormat = range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
    };
    const [held, types] = await written(["=1+1", "5%", "1/2/2024", "'x"], asText);
    expect(held).toStrictEqual(["=1+1", "5%", "1/2/2024", "'x"]);
    expect(types).toStrictEqual(["String", "String", "String", "String"]);
  });

  it("stays text behind an apostrophe, which is not part of the value", async () => {
    const [held, types] = await written(["'=1+1", "'5%", "'- see note", "''x"]);
    expect(held).toStrictEqual(["=1+1", "5%", "- see note", "'x"]);
    expect(new Set(types)).toStrictEqual(new Set(["String"]));
  });

  it("leaves a cell alone where it is null and empties it where it is an empty text", async () => {
    const { run } = newExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toStrictEqual([[1, "", 4]]);
      expect(range.valueTypes).toStrictEqual([["Double", "Empty", "Double"]]);
    });
  });

  it("is one value for all cells where it is no array", async () => {
    const { run } = newExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.set({ values: 7 as never, numberFormat: "0.0" as never });
      range.load("text");
      await context.sync();
      expect(range.text).toStrictEqual([
        ["7.0", "7.0"],
        ["7.0", "7.0"],
      ]);
    });
  });
});

describe("cells of the stand-in host", () => {
  it("are null for whole columns, and count as used where they hold or show something", async () => {
    const { run } = newExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange("B2:C4").values = [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      sheet.getRange("F9").format.fill.color = "#ff0000";
      sheet.getRange("A:A").format.columnWidth = 100;
      const [column, used, values] = [sheet.getRange("B:B"), sheet.getUsedRange(), sheet.getUsedRange(true)];
      [column, used, values].forEach((range) => range.load("address,values"));
      const widths = sheet.getRange("A1:B1").load("format/columnWidth");
      await context.sync();
      expect([column.values, used.address, values.address]).toStrictEqual([null, "Sheet1!B2:F9", "Sheet1!B2:C4"]);
      expect(widths.format.columnWidth).toBeNull();
    });
  });

  it("tell of hidden rows and columns, merged areas, formats and kinds", async () => {
    const { run } = newExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:C3");
      range.values = [
        ["Head", null, null],
        ["x", 1, 2],
        ["y", 3, null],
      ];
      sheet.getRange("A1:C1").merge();
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const bold = sheet.getRange("A1:A2").format.font;
      bold.bold = true;
      const [merged, numbers, visible] = [
        range.getMergedAreasOrNullObject().load("address"),
        range.getSpecialCellsOrNullObject("Constants", "Numbers").load("address"),
        range.getSpecialCellsOrNullObject("Visible").load("address"),
      ];
      const noErrors = range.getSpecialCellsOrNullObject("Constants", "Errors");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      const cells = range.getCellProperties({ format: { font: { bold: true } } });
      range.load("rowHidden,format/font/bold");
      await context.sync();
      expect([merged.address, numbers.address, visible.address, noErrors.isNullObject]).toStrictEqual([
        "Sheet1!A1:C1",
        "Sheet1!B2:C2,Sheet1!B3",
        "Sheet1!A1:B1,Sheet1!A3:B3",
        true,
      ]);
      expect(rows.value).toStrictEqual([0, 1, 2].map((rowIndex) => ({ rowHidden: rowIndex === 1, rowIndex })));
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toStrictEqual([false, false, true]);
      expect(cells.value.map((row) => row.map((cell) => cell.format?.font?.bold))).toStrictEqual([
        [true, false, false],
        [true, false, false],
        [false, false, false],
      ]);
      expect([range.rowHidden, range.format.font.bold]).toStrictEqual([null, null]);
    });
  });
});
