import { gzipSync } from "node:zlib";
import { wordsOf } from "../../../src/text/issues";
import { cellsOf, csvOf, delimiters, encoded, encodings, opened } from "./opened";

const table = [
  ["Café – “north”", "Amount"],
  ["Ships’ stores", "£1,234.50"],
  ["Line\nbreak", "(7)"],
];
const read = [
  ["Café – “north”", "Amount"],
  ["Ships’ stores", 1234.5],
  ["Line\nbreak", -7],
];

describe("a CSV is read", () => {
  it.each(encodings.flatMap((encoding) => delimiters.map((delimiter) => [encoding, delimiter] as const)))(
    "in %s with %j between the fields, and both are said",
    async (encoding, delimiter) => {
      const { grid, issues } = await opened(encoded(csvOf(table, delimiter), encoding));
      expect(cellsOf(grid)).toEqual(read);
      const [note] = issues;
      expect(note).toMatchObject({
        code: "csv/read",
        severity: "note",
        facts: { delimiter, rows: 3, columns: 2, numbers: 2 },
      });
      const label = {
        "UTF-8": "utf-8",
        "UTF-8 with mark": "utf-8",
        "UTF-16 LE": "utf-16le",
        "UTF-16 BE": "utf-16be",
        "Windows-1252": "windows-1252",
      };
      expect(note?.facts?.["encoding"]).toBe(label[encoding]);
    },
  );

  it.each([
    ["line feeds", "\n"],
    ["carriage returns alone", "\r"],
  ])("with %s between the rows", async (_, newline) => {
    expect(cellsOf((await opened(csvOf(table.slice(0, 2), ",", newline))).grid)).toEqual(read.slice(0, 2));
  });

  it("with both kinds of line end in one file", async () => {
    expect(cellsOf((await opened("a,b\r\n1,2\n3,4\r\n")).grid)).toEqual([
      ["a", "b"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("from gzip", async () => {
    const { grid, workbook } = await opened(new Uint8Array(gzipSync(csvOf(table, ","))), "spend.csv.gz");
    expect([cellsOf(grid), grid.sheet, workbook.name]).toEqual([read, "spend", "spend.csv.gz"]);
  });

  it("by what it is, whatever its name", async () => {
    expect(cellsOf((await opened(csvOf(table, ","), "ledger.xlsx")).grid)).toEqual(read);
  });

  it("with the mark that a first line states, which is no row", async () => {
    expect(cellsOf((await opened("sep=;\r\na,b;c\r\n1,5;2\r\n")).grid)).toEqual([
      ["a,b", "c"],
      ["1,5", 2],
    ]);
  });

  it("with tabs between amounts that have commas, for those make no rows of one width", async () => {
    const { grid } = await opened("Name\tGross\tNet\nA\t1,234\t1,000\nB\t2,345\t2,000\n");
    expect(cellsOf(grid)).toEqual([
      ["Name", "Gross", "Net"],
      ["A", 1234, 1000],
      ["B", 2345, 2000],
    ]);
  });

  it("as one column where nothing parts its fields", async () => {
    expect(cellsOf((await opened("Cost\n12\n13\n")).grid)).toEqual([["Cost"], [12], [13]]);
  });

  it("as one column though one of its texts holds another mark", async () => {
    const { grid } = await opened(`Note\n${"A line of words\n".repeat(20)}First; second\n`);
    expect([grid.columnCount, grid.value(22, 1)]).toEqual([1, "First; second"]);
  });

  it("with its blank lines, so that rows stand where they stand in Excel, and without empty ends", async () => {
    const { grid } = await opened("Title,,\n\nName,Cost,\nA,5,\n,,\n,,\n");
    expect(cellsOf(grid)).toEqual([
      ["Title", null],
      [null, null],
      ["Name", "Cost"],
      ["A", 5],
    ]);
  });
});

describe("rows of different widths", () => {
  it("are kept, and those with more fields than most are a warning with their lines", async () => {
    const { grid, issues } = await opened('Title\n"Two\nlines",1\nb,2\nc,3,extra\nd,4\n');
    expect(grid.value(4, 3)).toBe("extra");
    expect(issues.slice(1)).toEqual([
      { code: "csv/long-rows", severity: "warning", facts: { rows: 1, usual: 2, lines: "5", more: "no" } },
      { code: "csv/short-rows", severity: "note", facts: { rows: 1, usual: 2, lines: "1", more: "no" } },
    ]);
  });

  it("are not said of trailing delimiters and blank lines", async () => {
    expect((await opened("a,b\n1,2\n3,4,,,\n\n5,6\n")).issues.map(({ code }) => code)).toEqual(["csv/read"]);
  });
});

describe("a CSV's sheet is named after the file", () => {
  it.each([
    ["trafford-2024-25.csv.gz", "trafford-2024-25"],
    ["a: what?/[x].csv", "a- what---x-"],
    ["BB_Cover.csv", "CSV BB_Cover"],
    ["bb2_Costs.csv", "CSV bb2_Costs"],
    ["'quoted'.csv", "quoted"],
    ["History.csv", "CSV"],
    [".csv", "CSV"],
    ["monthly-spend-over-500-pounds-2024-25.csv", "monthly-spend-over-500-pounds-2"],
    [`${"x".repeat(30)}😀.csv`, "x".repeat(30)],
  ])("%s: %s", async (name, sheet) => {
    expect((await opened("a,b\n1,2\n", name)).grid.sheet).toBe(sheet);
  });
});

describe("a workbook that is a CSV", () => {
  it("has one sheet, no tables, no names and no formulas, and knows no other sheet", async () => {
    const { workbook } = await opened("a,b\n=1+1,2\n");
    expect(await workbook.sheets()).toEqual([{ name: "ledger", visibility: "visible", isGrid: true }]);
    expect([await workbook.tables(), await workbook.names()]).toEqual([[], []]);
    expect(await workbook.formulas("Ledger")).toMatchObject({ ok: true, value: new Map() });
    expect((await workbook.read("Sheet1")).issues.map(({ code }) => code)).toEqual(["workbook/no-such-sheet"]);
  });

  it("is the file's own bytes until something is written", async () => {
    const bytes = encoded("a,b\n1,2\n", "UTF-8");
    expect((await opened(bytes)).workbook.bytes()).toBe(bytes);
  });
});

it("says how it was read in whole sentences", async () => {
  const { issues } = await opened("sep=|\nCode|Day|Sum\n0123|03/04/2024|1,5\n4|x|2|5\n6\n");
  const said = issues.map((issue) => wordsOf(issue).what);
  expect(said).toEqual([
    "The CSV was read as UTF-8 with upright strokes (|) between the fields: 4 rows and 4 columns, in which 2 fields are numbers and 0 are dates.",
    expect.stringMatching(/^Column C of the CSV holds numbers with a comma for the decimal point/u),
    expect.stringMatching(/^Column B of the CSV holds dates in digits/u),
    expect.stringMatching(/^Column A of the CSV holds codes in digits/u),
    "One row of the CSV has more fields than the 3 of most rows (line 4), so amounts may stand in the wrong column there.",
    "One row of the CSV has fewer fields than the 3 of most rows (line 5); what is not there was left empty.",
  ]);
});
