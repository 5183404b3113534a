import type { CellValue } from "../../../src/model/grid";
import { gridOf, workbookOf } from "../gridOf";
import { refusalCodes } from "../readTable";
import { codesOf, ledgerOf, poundsByLine, readRows, type Rows } from "./readLedger";

const header = ["Date", "Supplier", "Cost centre", "Amount"];
const day = (after: number): number => 45383 + after;
const issueOf = (table: ReturnType<typeof readRows>, code: string) => table.issues.find((each) => each.code === code);

describe("the years of a ledger", () => {
  const rows: Rows = [
    header,
    [day(-1), "Alder", "ICT", 1000],
    [day(0), "Birch", "ICT", 10],
    [day(364), "Cedar", "HR", 20],
    [day(365), "Alder", "HR", 2000],
    [day(100), "Alder", "HR", 5],
  ];

  it("leave only the fullest one to be read; the rest is told in rows and pounds", () => {
    const table = readRows(rows);
    expect(table.year).toBe("2024-25");
    expect(poundsByLine(table)).toEqual({ ICT: 10, HR: 25 });
    expect(ledgerOf(table)).toMatchObject({
      all: { rows: 5, pounds: 3035 },
      otherYears: { rows: 2, pounds: 3000 },
      control: 3035,
    });
    expect(issueOf(table, "ledger/other-years")).toMatchObject({
      severity: "warning",
      facts: { rows: 2, pounds: 3000 },
    });
    expect(table.lines[0]?.amounts.gross).toMatchObject({
      live: true,
      where: [{ is: "ICT" }, { from: day(0), to: day(364) }],
    });
  });

  it("are read as asked, and one that is not there is refused with those that are", () => {
    expect(poundsByLine(readRows(rows, { year: "2025-26" as never }))).toEqual({ HR: 2000 });
    const other = { year: "2020-21" as never };
    expect(refusalCodes(workbookOf([gridOf("Ledger", rows)]), other)).toEqual(["table/year-not-in-sheet"]);
  });

  it.each(["30/04/2024", "30.04.2024", "2024-04-30", " 30-APR-2024 ", "30 April 2024", "30/04/24", "20240430"])(
    "are told by text such as %s, which no formula sees",
    (text) => {
      const table = readRows([
        header,
        [text, "Alder", "ICT", 1],
        [text, "Birch", "ICT", 2],
        ["30/04/2019", "Cedar", "ICT", 4],
      ]);
      expect(table.year).toBe("2024-25");
      expect(poundsByLine(table)).toEqual({ ICT: 3 });
      expect(table.lines[0]?.amounts.gross?.live).toBe(false);
    },
  );

  it("leave formulas live where dates are text and every one is of the year", () => {
    const table = readRows([header, ["30/04/2024", "Alder", "ICT", 1], ["01/05/2024", "Birch", "ICT", 2]]);
    expect(table.lines[0]?.amounts.gross).toMatchObject({ live: true, where: [{ is: "ICT" }] });
  });

  it("count a payment without a date where all others are of one year, and leave it out where they are not", () => {
    const undated: CellValue[] = [null, "Dogwood", "ICT", 7];
    const one = readRows([header, [day(1), "Alder", "ICT", 1], undated, [day(3), "Birch", "ICT", 2]]);
    expect(poundsByLine(one)).toEqual({ ICT: 10 });
    expect(issueOf(one, "ledger/undated")?.facts).toMatchObject({ rows: 1, kept: "yes" });
    const several = readRows([...rows.slice(0, 3), undated, ...rows.slice(3)]);
    expect(poundsByLine(several)).toEqual({ ICT: 10, HR: 25 });
    expect(ledgerOf(several)).toMatchObject({ otherYears: { rows: 3, pounds: 3007 } });
    expect(issueOf(several, "ledger/undated")?.facts).toMatchObject({ rows: 1, kept: "no" });
  });

  it("come from a column of financial years where there are no dates", () => {
    const table = readRows([
      ["Financial year", "Supplier", "Invoice number", "Service", "Amount"],
      ["2024/25", "Alder", "A1", "ICT", 1.5],
      ["2024/25", "Birch", "A2", "ICT", 2],
      ["2023/24", "Birch", "A3", "ICT", 4],
    ]);
    expect(table).toMatchObject({ year: "2024-25", months: 12 });
    expect(poundsByLine(table)).toEqual({ ICT: 3.5 });
  });

  it("come from a title where nothing is dated", () => {
    const table = readRows([
      ["Payments 2023-24"],
      ["Supplier", "Invoice number", "Service", "Amount"],
      ["Alder", "A1", "ICT", 1.5],
      ["Birch", "A2", "ICT", 2],
    ]);
    expect(table).toMatchObject({ year: "2023-24", months: 12 });
  });
});

describe("amounts of a ledger", () => {
  it("that cannot be read are counted and named, and no line holds them", () => {
    const table = readRows([
      header,
      [day(0), "Alder", "ICT", 10],
      ...[1, 2, 3].map((amount) => [day(9), "Dogwood", "Legal", amount]),
      [day(1), "Birch", "ICT", "see note"],
      [day(2), "Cedar", "ICT", { error: "#N/A" }],
      [day(3), "Cedar", "HR", "ask Jo"],
    ]);
    expect(poundsByLine(table)).toEqual({ ICT: 10, Legal: 6, HR: { missing: "text-in-cell" } });
    expect(ledgerOf(table)).toMatchObject({ unreadable: 3, all: { rows: 4 } });
    expect(issueOf(table, "ledger/unreadable")?.facts).toEqual({
      rows: 3,
      cells: "Ledger!D6, Ledger!D7, Ledger!D8",
      found: "see note",
    });
  });

  it("that are stored as text are read, said so once, and make their line no formula", () => {
    const table = readRows([
      header,
      [day(0), "Alder", "ICT", "1,234.50"],
      [day(1), "Birch", "ICT", "(34.50)"],
      [day(2), "Cedar", "HR", 5],
    ]);
    expect(poundsByLine(table)).toEqual({ ICT: 1200, HR: 5 });
    expect(issueOf(table, "cell/number-as-text")?.facts).toEqual({ count: 2 });
    expect(table.lines.map(({ amounts }) => amounts.gross?.live)).toEqual([false, true]);
    expect(ledgerOf(table)).toMatchObject({ control: 5, all: { pounds: 1205 } });
  });

  it("that are blank or a dash are none at all, and a zero is a zero", () => {
    const table = readRows([
      header,
      [day(0), "Alder", "ICT", null],
      [day(1), "Birch", "ICT", "-"],
      [day(2), "Cedar", "ICT", 8.5],
      [day(2), "Cedar", "HR", 0],
    ]);
    expect(poundsByLine(table)).toEqual({ ICT: 8.5, HR: 0 });
    expect(ledgerOf(table)).toMatchObject({ all: { rows: 2 }, unreadable: 0 });
  });

  it("make a formula a line only up to twenty thousand rows", () => {
    const long = (length: number) =>
      readRows([
        header,
        ...Array.from({ length }, (_, place) => [day(place % 300), `Payee ${place % 7}`, `Centre ${place % 3}`, 1]),
      ]);
    expect(ledgerOf(long(20_000)).live).toBe(true);
    expect(ledgerOf(long(20_001)).live).toBe(false);
    expect(long(20_001).lines.every(({ amounts }) => amounts.gross?.live === false)).toBe(true);
  });
});

describe("rows of a ledger that are no transactions", () => {
  const rows: Rows = [
    header,
    [day(0), "Alder", "ICT", 10],
    [day(1), "Birch", "ICT", 20],
    [null, null, "Subtotal", 30],
    header,
    [day(2), "Cedar", "HR", 5],
    [day(2), "Total Gas & Power", "HR", 6],
  ];

  it("are totals and repeated headers, which are left out and said so", () => {
    const table = readRows([...rows, [], [null, null, "Grand total", 41]]);
    expect(poundsByLine(table)).toEqual({ ICT: 30, HR: 11 });
    expect(ledgerOf(table).plus).toMatchObject([{ top: 2, bottom: 7 }]);
    expect(table.evidence.filter(({ decision }) => decision === "total").map(({ value }) => value)).toEqual([
      "Subtotal",
      "Grand total",
    ]);
    expect(codesOf(table)).not.toContain("ledger/total-differs");
    expect(ledgerOf(table).control).toBe(71);
  });

  it("are a sum without words, too", () => {
    expect(poundsByLine(readRows([...rows.slice(0, 3), [null, null, null, 30]]))).toEqual({ ICT: 30 });
  });

  it("warn where a total is not the sum of what stands above it", () => {
    const table = readRows([...rows, [null, null, "Grand total", 50]]);
    expect(issueOf(table, "ledger/total-differs")?.facts).toEqual({ label: "Grand total", pounds: 50 });
    expect(poundsByLine(table)).toEqual({ ICT: 30, HR: 11 });
  });

  it("are whatever stands below the last one", () => {
    const table = readRows([...rows, [], [null, null, "Summary"], [null, null, "ICT", 30], [null, null, "HR", 12]]);
    expect(poundsByLine(table)).toEqual({ ICT: 30, HR: 11 });
    expect(issueOf(table, "ledger/below")?.facts).toMatchObject({ rows: 2, pounds: 42 });
  });
});

it("counts of a row that cannot be read what a formula sees of it, and writes its line as a value", () => {
  const table = readRows([
    ["Date", "Supplier", "Cost centre", "Debit", "Credit"],
    [day(1), "Alder", "ICT", 100, null],
    [day(2), "Birch", "ICT", "see note", 30],
    [day(3), "Cedar", "HR", 50, null],
    [day(4), "Alder", "HR", 50, 5],
  ]);
  expect(ledgerOf(table)).toMatchObject({ control: 165, all: { rows: 3, pounds: 195 }, unreadable: 1, below: 0 });
  expect(table.lines.map(({ amounts }) => Object.values(amounts)[0]?.live)).toEqual([false, true]);
});
