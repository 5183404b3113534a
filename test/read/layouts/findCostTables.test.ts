import type { FinancialYear } from "../../../src/model/year";
import type { CellValue } from "../../../src/model/grid";
import { findCostTables } from "../../../src/read/findCostTables";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes, sumOfLines, valueOf } from "../readTable";

const costs: CellValue[][] = [
  ["£000"],
  ["Service", "Gross", "Net"],
  ["Finance", 100, 90],
  ["ICT", 200, 190],
  ["HR", 50, 50],
];

describe("findCostTables", () => {
  it("offers every table that looks like one, best first", () => {
    const weak = gridOf("Weak", [
      ["Service", "Spend"],
      ["Unknown thing", 1],
      ["Finance", 2],
      ["Legal", 3],
    ]);
    const found = findCostTables(workbookOf([weak, gridOf("Costs", costs)]), { council: null });
    expect(found.ok && found.value.map(({ table }) => table.name)).toEqual(["Costs", "Weak"]);
    expect(found.ok && found.value.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  it("reads the named sheet only", () => {
    const workbook = workbookOf([gridOf("Costs", costs), gridOf("Other", [["£"], ...costs.slice(1)])]);
    expect(bestTable(workbook, { sheet: "Other" })).toMatchObject({ name: "Other", scale: 1 });
  });

  it("reads the named Excel table only, in any case", () => {
    const grid = gridOf("Costs", [
      ["All in £000"],
      [],
      ["Service", "Gross", "Net"],
      ["Finance", 100, 90],
      ["ICT", 200, 190],
      [],
      ["HR", 50, 50],
    ]);
    const workbook = {
      ...workbookOf([grid]),
      tables: [
        {
          name: "tblCosts",
          range: { sheet: "Costs", top: 3, left: 1, bottom: 5, right: 3 },
          columns: ["Service", "Gross", "Net"],
        },
      ],
    };
    expect(bestTable(workbook, { table: "TBLCOSTS" })).toMatchObject({
      name: "tblCosts",
      scale: 1000,
      lines: [{ label: "Finance" }, { label: "ICT" }],
    });
  });

  it("says which sheets and tables there are when the named one is not there", () => {
    const workbook = workbookOf([gridOf("Costs", costs)]);
    expect(refusalCodes(workbook, { sheet: "Cost" })).toEqual(["table/sheet-unknown"]);
    expect(refusalCodes(workbook, { table: "tbl" })).toEqual(["table/name-unknown"]);
  });

  it("says that a workbook is empty, and that one has no cost table", () => {
    expect(refusalCodes(workbookOf([gridOf("Sheet1", [])]))).toEqual(["table/workbook-empty"]);
    expect(
      refusalCodes(
        workbookOf([
          gridOf("Sheet1", [
            ["Name", "Colour"],
            ["a", "red"],
          ]),
        ]),
      ),
    ).toEqual(["table/not-found"]);
  });

  it("adds payments up as a ledger, and does not take a row a council for a cost table", () => {
    const ledger = gridOf(
      "Spend",
      [
        ["Date", "Supplier", "Service", "Amount £"],
        [45000, "A Ltd", "Finance", 10],
        [45001, "B Ltd", "ICT", 20],
        [45002, "C Ltd", "HR", 30],
      ],
      { dates: ["2,1", "3,1", "4,1"] },
    );
    const councils = gridOf("Data", [
      ["ONS code", "Authority", "Net spend £000"],
      ["E07000117", "Burnley", 1],
      ["E07000118", "Chorley", 2],
      ["E07000119", "Fylde", 3],
    ]);
    const added = bestTable(workbookOf([ledger]));
    expect(added.layout).toBe("ledger");
    expect(added.lines.map(({ label, amounts }) => [label, amounts.gross?.value])).toEqual([
      ["Finance", 10],
      ["ICT", 20],
      ["HR", 30],
    ]);
    expect(refusalCodes(workbookOf([councils]))).toEqual(["table/rows-are-councils"]);
  });

  it("does not read a list of thousands of lines as a cost table", () => {
    const lines = Array.from({ length: 6_000 }, (_, place): CellValue[] => [`Posting ${place}`, place]);
    expect(refusalCodes(workbookOf([gridOf("Ledger", [["£"], ["Description", "Net amount"], ...lines])]))).toEqual([
      "table/too-long",
    ]);
  });

  it("fails when the likeliest table cannot be read, rather than fall back on a poorer one", () => {
    const spoilt = gridOf("Costs", [...costs, ["Legal", "see note", 5]]);
    const summary = gridOf("Summary", [
      ["Service", "Spend"],
      ["Finance", 1],
      ["Something", 2],
      ["Else", 3],
    ]);
    expect(refusalCodes(workbookOf([summary, spoilt]))).toEqual(["table/text-for-money"]);
  });

  it("offers a hidden sheet after visible ones, and says that it is hidden", () => {
    const workbook = workbookOf([gridOf("Seen", costs), gridOf("Unseen", costs)], ["Unseen"]);
    const found = findCostTables(workbook, { council: null });
    expect(found.ok && found.value.map(({ table }) => table.name)).toEqual(["Seen", "Unseen"]);
    expect(found.ok && found.value[1]?.table.issues.map(({ code }) => code)).toContain("table/hidden-sheet");
  });

  it("does not read another council's figures from a form that shows one council at a time", () => {
    const shown = gridOf("Form", [["Select local authority by clicking on the box"], ["ENGLAND"], ...costs]);
    expect(refusalCodes(workbookOf([shown]), { council: councilOf("E07000117", "Burnley") })).toEqual([
      "table/council-not-in-sheet",
    ]);
  });

  it("warns when the workbook names another council than the one asked for", () => {
    const workbook = workbookOf([gridOf("Costs", [["Pendle Borough Council"], ...costs])]);
    const codes = bestTable(workbook, { council: councilOf("E07000117", "Burnley") }).issues.map(({ code }) => code);
    expect(codes).toContain("table/other-council-named");
  });

  it("warns that figures cover part of a year", () => {
    const table = bestTable(workbookOf([gridOf("Costs", [["Costs to 30 September 2024, month 6"], ...costs])]));
    expect(table.months).toBe(6);
    expect(table.issues.map(({ code }) => code)).toContain("table/part-year");
  });
});

describe("a published sheet with a row a council", () => {
  const rows: CellValue[][] = [
    ["Revenue Account Budget (RA): 2016-17"],
    ["Net current expenditure (£ thousand)"],
    [null, null, null, "Housing", null, "Waste", null, "Central Services", null, null, "Total", "After"],
    [null, null, null, 457, 490, 581, 590, 610, 675, 690, 799, 811],
    [
      "E-code",
      "Local authority",
      "Class",
      "HB administration",
      "TOTAL HOUSING SERVICES",
      "Waste",
      "TOTAL ENVIRONMENTAL SERVICES",
      "Corporate and democratic core",
      "Other",
      "TOTAL CENTRAL SERVICES",
      "TOTAL SERVICE EXPENDITURE",
      "Mandatory payments",
    ],
    ["E2333", "Burnley", "SD", 800, 800, 1_000, 1_000, 3_000, 100, 3_150, 4_950, 9],
    ["E2334", "Chorley (c)", "SD", "…", 4, 1, 1, 2, 3, 5, 10, 0],
    [null, "ENGLAND", null, 1, 1, 2, 2, 3, 4, 7, 10, 0],
  ];
  const workbook = workbookOf([gridOf("Data", rows)]);
  const table = bestTable(workbook, { council: councilOf("E07000117", "Burnley", "E2333") });

  it("gives the council's lines by line number, up to the total of all services", () => {
    expect(table.lines.map(({ code, mapped, amounts }) => [code, mapped[0]?.function, amounts.net?.value])).toEqual([
      ["457", "housing-benefit-administration", 800_000],
      ["581", "front-line-services", 1_000_000],
      ["610", "corporate-democratic-core", 3_000_000],
      ["675", "other-central-services", 100_000],
      [null, undefined, 50_000],
    ]);
  });

  it("comes to the total of all services", () => {
    expect(sumOfLines(table.lines, "net")).toBe(4_950_000);
    expect(table).toMatchObject({ status: "budget", year: "2016-17", englishReturns: true });
  });

  it("says that lines after the total are left out", () => {
    expect(table.issues).toContainEqual(
      expect.objectContaining({
        code: "table/lines-left-out",
        facts: { count: 1, after: "TOTAL SERVICE EXPENDITURE" },
      }),
    );
  });

  it("knows a council by its name too, without footnote letters", () => {
    const chorley = bestTable(workbook, { council: councilOf("E07000118", "Chorley") });
    expect(valueOf(lineCalled(chorley, "HB administration"), "net")).toEqual({ missing: "placeholder" });
  });

  it.each([
    [{ council: null }, "table/council-needed"],
    [{ council: councilOf("E07000001", "Nowhere") }, "table/council-not-in-sheet"],
    [{ council: councilOf("E07000117", "Burnley"), year: "2020-21" as FinancialYear }, "table/year-not-in-sheet"],
  ])("is refused with %p: %s", (request, code) => {
    expect(refusalCodes(workbook, request)[0]).toBe(code);
  });
});
