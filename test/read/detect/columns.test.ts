import type { CellValue } from "../../../src/model/grid";
import { gridOf, type GridFacts, workbookOf } from "../gridOf";
import { bestTable, lineCalled, valueOf } from "../readTable";

const read = (rows: readonly (readonly CellValue[])[], facts: GridFacts = {}) =>
  bestTable(workbookOf([gridOf("Costs", rows, facts)]));
const roles = ({ columns }: ReturnType<typeof bestTable>) => columns.map(({ role }) => role);
const evidence = (table: ReturnType<typeof bestTable>, decision: string, value: string) =>
  table.evidence.find((each) => each.decision === decision && each.value === value);

describe("the role of a column", () => {
  it("is told for every column, money or not", () => {
    const table = read([
      ["Costs, £000"],
      [
        "Code",
        "Directorate",
        "Service",
        "Year",
        "Gross",
        "Income",
        "Net",
        "FTE",
        "Invoices processed: number of",
        "Comments",
      ],
      ["F1", "Resources", "Finance", "2024-25", 100, 10, 90, 2.5, 4_000, "See note 3"],
      ["I1", "Resources", "ICT", "2024-25", 200, 0, 200, 3, 20, null],
      ["L1", "Governance", "Legal", "2024-25", 50, 5, 45, 1, 7, "Shared"],
    ]);
    expect(roles(table)).toEqual([
      "code",
      "section",
      "label",
      "date",
      "gross",
      "income",
      "net",
      "volume",
      "volume",
      "note",
    ]);
    expect(table.lines.map(({ code, section }) => [code, section])).toEqual([
      ["F1", "Resources"],
      ["I1", "Resources"],
      ["L1", "Governance"],
    ]);
  });

  it("of dates is known by what stands in it, whatever its header", () => {
    const table = read(
      [
        ["Costs 2024-25, £000"],
        ["Service", "Agreed", "Signed off", "Gross"],
        ["Finance", 45_000, "03.10.2023", 100],
        ["ICT", 45_001, "17-AUG-2023", 200],
        ["HR", 45_002, " 1 April 2023", 50],
      ],
      { dates: ["3,2", "4,2", "5,2"] },
    );
    expect(roles(table)).toEqual(["label", "date", "date", "gross"]);
  });

  it("does not take a cost per unit for a volume, nor words for a count", () => {
    const table = read([
      ["Costs 2024-25, £000"],
      ["Service", "Gross", "Cost per FTE", "FTE basis"],
      ["Finance", 100, 50, "budgeted"],
      ["ICT", 200, 60, "actual"],
      ["HR", 50, 70, "actual"],
    ]);
    expect(roles(table)).toEqual(["label", "gross", "ignored", "ignored"]);
  });

  it("survives duplicate headers and empty ones: the first is read and the other is named", () => {
    const table = read([
      ["Costs 2024-25, £000"],
      ["Service", "Gross", "Gross", null, null],
      ["Finance", 100, 90, null, null],
      ["ICT", 200, 190, null, null],
      ["HR", 50, 45, null, null],
    ]);
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toBe(100_000);
    expect(evidence(table, "column", "gross")).toMatchObject({
      confidence: 0.5,
      because: expect.stringMatching(/as well/u) as string,
    });
    expect(table.columns).toHaveLength(3);
  });
});

describe("how sure a decision is", () => {
  const body: CellValue[][] = [
    ["Finance", 100, 90],
    ["ICT", 200, 190],
    ["HR", 50, 45],
  ];

  it("depends on what it rests on", () => {
    const said = read([["Costs 2024-25, £000"], ["Service", "Gross", "Net"], ...body]);
    expect(evidence(said, "column", "gross")?.confidence).toBe(0.95);
    const titled = read([["Net costs 2024-25, £000"], ["Service", "Outturn"], ...body.map((row) => row.slice(0, 2))]);
    expect(evidence(titled, "column", "net")).toMatchObject({ confidence: 0.75 });
    const silent = read([["Costs 2024-25, £000"], ["Service", "Outturn"], ...body.map((row) => row.slice(0, 2))]);
    expect(evidence(silent, "column", "gross")).toMatchObject({
      confidence: 0.5,
      because: expect.stringMatching(/could be gross or net/u) as string,
    });
  });

  it("names the other column where two could be the labels", () => {
    const table = read([
      ["Costs 2024-25, £000"],
      ["Activity", "Service", "Gross", "Net"],
      ["Paying people", "Payroll", 10, 9],
      ["Paying bills", "Creditors", 20, 19],
      ["Keeping books", "Accountancy", 30, 29],
    ]);
    expect(evidence(table, "column", "label")).toMatchObject({
      confidence: 0.6,
      because: expect.stringMatching(/“Activity”/u) as string,
    });
  });

  it("names the years that were not read, and says where a year comes from", () => {
    const across = read([["£000"], ["Service", "Gross 2023-24", "Gross 2024-25"], ...body]);
    expect(evidence(across, "year", "2024-25")).toMatchObject({ because: expect.stringMatching(/2023-24/u) as string });
    const titled = read([["Costs 2024-25, £000"], ["Service", "Gross", "Net"], ...body]);
    expect(evidence(titled, "year", "2024-25")).toMatchObject({ confidence: 0.9, at: { top: 1, left: 1 } });
  });

  it("is never certain unless a person said so, and always has a reason", () => {
    const table = read([["Costs 2024-25, £000"], ["Service", "Gross", "Net"], ...body, ["Total", 350, 325]]);
    for (const each of table.evidence) {
      expect(each.confidence).toBeGreaterThan(0);
      expect(each.confidence).toBeLessThan(1);
      expect(each.because).not.toBe("");
    }
  });
});

it("labels keep their footnote marks and are mapped all the same, and the notes are kept", () => {
  const table = read([
    ["Costs 2024-25, £000"],
    ["Service", "Gross", "Net"],
    ["Payroll (a)", 100, 90],
    ["Legal services [2]", 200, 190],
    ["Procurement*", 50, 45],
    ["ICT¹", 70, 60],
    [],
    ["(a) Includes pensions administration."],
    ["[2] Recharged to services."],
    ["* Shared with a neighbour."],
    ["Source: general ledger"],
  ]);
  expect(table.lines.map(({ mapped }) => mapped[0]?.function)).toEqual(["payroll", "legal", "procurement", "ict"]);
  expect(table.notes.map(({ text }) => text)).toEqual([
    "(a) Includes pensions administration.",
    "[2] Recharged to services.",
    "* Shared with a neighbour.",
    "Source: general ledger",
  ]);
});
