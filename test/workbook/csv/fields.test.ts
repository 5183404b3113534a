import type { CellValue } from "../../../src/model/grid";
import { csvOf, opened, under } from "./opened";

/** What a column of these fields holds, under a header. */
const columnOf = async (...fields: readonly string[]): Promise<readonly CellValue[]> => {
  const { grid } = await opened(csvOf([["Head", "Line"], ...fields.map((field) => [field, "x"])], ","));
  return under(grid, 1);
};
const codesOf = async (...fields: readonly string[]): Promise<readonly string[]> => {
  const { issues } = await opened(csvOf([["Head", "Line"], ...fields.map((field) => [field, "x"])], ","));
  return issues.map(({ code }) => code);
};
/** The serial number of a day, counted by the calendar from Excel's day 45747, which is 31 March 2025. */
const day = (iso: string): number => 45747 + (Date.parse(iso) - Date.parse("2025-03-31")) / 86_400_000;

describe("a field becomes a number", () => {
  it.each([
    ["1234", 1234],
    ["0", 0],
    ["-1234.50", -1234.5],
    ["+7", 7],
    [" 12 ", 12],
    ["1,234.50", 1234.5],
    ["1,234,567", 1234567],
    ["£1,234", 1234],
    ["-£1,234.05", -1234.05],
    ["£-12", -12],
    ["£ 12", 12],
    ["(1,234.00)", -1234],
    ["(£99.10)", -99.1],
    ["£(99.10)", -99.1],
    ["1234-", -1234],
    ["1,234.5-", -1234.5],
    ["\u22125.5", -5.5],
    [".5", 0.5],
    ["0.1", 0.1],
    ["2.428984495922617", 2.428984495922617],
    ["3.0E14", 3e14],
    ["1e-7", 1e-7],
    ["5.1E+09", 5.1e9],
    ["(0.00)", 0],
    ["-0", 0],
    ["123456789012345", 123456789012345],
    ["12.5%", "percent 0.125"],
    ["33.3%", "percent 0.333"],
    ["-7 %", "percent -0.07"],
  ])("for %j", async (field, number) => {
    expect(await columnOf(field)).toEqual([number]);
  });
});

describe("a field stays text, as it is spelled,", () => {
  it.each([
    ["0123", "for its leading zero would be lost"],
    ["00", "likewise"],
    ["1234567890123456", "for Excel keeps fifteen digits"],
    ["12E4", "for it is a code"],
    ["E06000001", "for it is a code"],
    ["01.5", "for it is a code with a point"],
    ["1,23", "for its comma does not part thousands"],
    ["12,34,567", "for its commas do not part thousands"],
    ["1.", "for it numbers a line"],
    ["1.5E+308", "for Excel has no such number"],
    ["--5", "for it is no number"],
    ["(5", "for its bracket is open"],
    ["$5", "for it is not in pounds"],
    ["£", "for there is no number"],
    ["-", "for it is a placeholder"],
    ["n/a", "for it is a placeholder"],
    ["…", "for it is a placeholder"],
    ["[x]", "for it is a placeholder"],
    ["TRUE", "for it may be a word"],
    ["2024-25", "for it is a financial year"],
    ["Mar-25", "for it could be a day or a month"],
    ["3/4", "for it is no whole date"],
    ["10:30", "for a time alone is no amount"],
    ["31/03/25", "for its year has two digits"],
    ["2025-02-30", "for there is no such day"],
    ["2025-03-31T25:00", "for there is no such time"],
    ["1899-12-31", "for Excel has no such day"],
    ["=1+1", "for a CSV holds no formulas"],
    ["@SUM(A1)", "likewise"],
    ["1 234", "for Excel takes no space between thousands"],
    ["1 234.5 CR", "for Excel does not know credits by their mark"],
  ])("%j, %s", async (field) => {
    expect(await columnOf(field)).toEqual([field]);
  });
});

describe("a date", () => {
  it.each([
    ["2025-03-31", day("2025-03-31")],
    ["2024-02-29", day("2024-02-29")],
    ["2025-03-31T12:00", day("2025-03-31") + 0.5],
    ["2025-03-31 00:00:00", day("2025-03-31")],
    ["17-AUG-2023", day("2023-08-17")],
    [" 1 September 2023 ", day("2023-09-01")],
    ["05/Apr/2024", day("2024-04-05")],
  ])("that can be read in one way only is a date: %j", async (field, serial) => {
    expect(await columnOf(field)).toEqual([`date ${serial}`]);
  });

  it("in digits is read with the day first where a day over 12 shows it and no date in the column says otherwise", async () => {
    expect(await columnOf("03/04/2025", "31/03/2025", "not known")).toEqual([
      `date ${day("2025-04-03")}`,
      `date ${day("2025-03-31")}`,
      "not known",
    ]);
    expect(await columnOf("03.10.2023", "31.10.2023")).toEqual([
      `date ${day("2023-10-03")}`,
      `date ${day("2023-10-31")}`,
    ]);
  });

  it("in digits stays text where day and month cannot be told apart, and that is said", async () => {
    expect(await columnOf("03/04/2025", "01/12/2024")).toEqual(["03/04/2025", "01/12/2024"]);
    expect(await codesOf("03/04/2025", "01/12/2024")).toContain("csv/doubtful-dates");
  });

  it("in digits stays text where one in the column has the month first", async () => {
    expect(await columnOf("03/04/2025", "31/03/2025", "03/31/2025")).toEqual([
      "03/04/2025",
      "31/03/2025",
      "03/31/2025",
    ]);
  });
});

describe("a column", () => {
  it("of codes keeps all its bare digits as text, so that they are of one kind, and that is said", async () => {
    expect(await columnOf("4567", "0123", "89")).toEqual(["4567", "0123", "89"]);
    expect(await codesOf("4567", "0123")).toContain("csv/codes");
  });

  it("whose codes are written for Excel as formulas of a text holds the texts", async () => {
    expect(await columnOf('="0123"', "4567", '="E06 1"', '=""', '="a"&"b"')).toEqual([
      ...["0123", "4567", "E06 1"],
      null,
      '="a"&"b"',
    ]);
  });

  it("of amounts keeps them as numbers when one field has a leading zero", async () => {
    expect(await columnOf("4567", "0123", "89.50")).toEqual([4567, "0123", 89.5]);
  });

  it("with decimal commas gives no number that could mean two amounts, and that is a warning", async () => {
    expect(await columnOf("12,50", "1,234", "1.234", "12")).toEqual(["12,50", "1,234", "1.234", 12]);
    const { issues } = await opened(
      csvOf(
        [
          ["Head", "Line"],
          ["12,50", "x"],
        ],
        ";",
      ),
    );
    expect(issues.find(({ code }) => code === "csv/decimal-commas")).toEqual({
      code: "csv/decimal-commas",
      severity: "warning",
      facts: { columns: "A" },
    });
  });

  it("is judged by the whole file, though what decides stands at its end", async () => {
    const many = Array.from({ length: 13_000 }, (_, index) => [String(1000 + index), "01/02/2024", "1,000"]);
    const { grid } = await opened(csvOf([["Code", "Day", "Sum"], ...many, ["0001", "13/02/2024", "1,5"]], ","));
    expect(cells(grid.rowCount)).toEqual(["1000", `date ${day("2024-02-01")}`, "1,000"]);
    expect(cells(13_001)).toEqual(["13999", `date ${day("2024-02-01")}`, "1,000"]);
    function cells(row: number): readonly CellValue[] {
      return [1, 2, 3].map((column) => under(grid, column)[(row === grid.rowCount ? 2 : row) - 2] ?? null);
    }
  });
});
