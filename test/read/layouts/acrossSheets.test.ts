import type { CellValue } from "../../../src/model/grid";
import type { FinancialYear } from "../../../src/model/year";
import { findCostTables } from "../../../src/read/findCostTables";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, recalculated, refusalCodes, sumOfLines } from "../readTable";

const head: CellValue[] = ["Service", "Gross", "Net"];
const sheet = (name: string, lines: readonly (readonly CellValue[])[], title = "Anyshire Council 2024-25, £000") =>
  gridOf(name, [[title], head, ...lines]);
const labels = ({ lines }: ReturnType<typeof bestTable>) => lines.map(({ label }) => label);
const codes = ({ issues }: ReturnType<typeof bestTable>) => issues.map(({ code }) => code);
const saying = ({ evidence }: ReturnType<typeof bestTable>, what: string) =>
  evidence.find(({ decision }) => decision === what);

const resources: CellValue[][] = [
  ["Finance", 100, 90],
  ["ICT", 200, 190],
  ["HR", 50, 45],
  ["Total", 350, 325],
];
const place: CellValue[][] = [
  ["Waste collection", 400, 380],
  ["Parks", 60, 55],
  ["Planning", 70, 20],
  ["Total", 530, 455],
];

describe("one table over several sheets", () => {
  const directorates = [sheet("Resources", resources), sheet("Place", place)];

  it("of directorates with lines of their own is joined, with every line live from its own sheet", () => {
    const table = bestTable(workbookOf(directorates));
    expect(labels(table)).toEqual(["Finance", "ICT", "HR", "Waste collection", "Parks", "Planning"]);
    expect(table.lines.map(({ section }) => section)).toEqual([
      "Resources",
      "Resources",
      "Resources",
      "Place",
      "Place",
      "Place",
    ]);
    expect(table.extents.map((extent) => extent.sheet)).toEqual(["Resources", "Place"]);
    expect(sumOfLines(table.lines, "gross")).toBe(880_000);
    for (const { amounts } of table.lines)
      expect(amounts.gross && recalculated(amounts.gross, directorates)).toBe(amounts.gross?.value);
    expect(saying(table, "sheets")).toMatchObject({ value: "Resources, Place" });
    expect(table).toMatchObject({ year: "2024-25", scale: 1_000, council: { name: "Anyshire Council" } });
  });

  it("is offered sheet by sheet too, after the whole, and a sheet asked for is read alone", () => {
    const found = findCostTables(workbookOf(directorates), { council: null });
    expect(found.ok && found.value.map(({ table }) => table.extents.length)).toEqual([2, 1, 1]);
    expect(labels(bestTable(workbookOf(directorates), { sheet: "Place" }))).toHaveLength(3);
  });

  it("holds a grand total on its last page against all pages, not against its own", () => {
    const pages = [
      sheet("Page 1", resources.slice(0, 3)),
      sheet("Page 2", [...place.slice(0, 3), ["Total service expenditure", 880, 780]]),
    ];
    const table = bestTable(workbookOf(pages));
    expect(sumOfLines(table.lines, "gross")).toBe(880_000);
    expect(labels(table)).toHaveLength(6);
    expect(codes(table)).not.toContain("table/does-not-sum");
    expect(table.totals).toMatchObject([{ whole: true, amounts: { gross: { value: 880_000 } } }]);
    expect(table.totals[0]?.lines).toHaveLength(6);
  });

  it("keeps what the last part's own total holds beyond its lines as that part's", () => {
    const table = bestTable(
      workbookOf([sheet("Resources", resources), sheet("Place", [...place.slice(0, 3), ["Total place", 560, 485]])]),
    );
    expect(sumOfLines(table.lines, "gross")).toBe(910_000);
    expect(table.lines.at(-1)).toMatchObject({ kind: "remainder", amounts: { gross: { value: 30_000 } } });
  });

  it("leaves out the sheet that sums the others up", () => {
    const summary = sheet("Summary", [
      ["Resources", 350, 325],
      ["Place", 530, 455],
      ["Total", 880, 780],
    ]);
    const table = bestTable(workbookOf([summary, ...directorates]));
    expect(sumOfLines(table.lines, "gross")).toBe(880_000);
    expect(labels(table)).not.toContain("Resources");
  });

  it("does not fall back on fewer sheets when one of them cannot be read", () => {
    const spoilt = sheet("Adults", [
      ["Care homes", 10, 9],
      ["Day care", "see note", 8],
      ["Home care", 30, 7],
    ]);
    expect(refusalCodes(workbookOf([...directorates, spoilt]))).toEqual(["table/text-for-money"]);
  });

  it("takes months whose figures are each their own for parts of a year, and counts them", () => {
    const months = ["Apr", "May", "Jun"].map((name, month) =>
      sheet(name, [
        ["Finance", 100 - month, 90],
        ["ICT", 200 + month, 190],
        ["HR", 50, 45],
      ]),
    );
    const table = bestTable(workbookOf(months));
    expect(sumOfLines(table.lines, "gross")).toBe(1_050_000);
    expect(table.months).toBe(3);
    expect(codes(table).filter((code) => code === "table/part-year")).toHaveLength(1);
  });

  it("reads the last month only where each holds the year so far", () => {
    const months = ["Apr", "May", "Jun"].map((name, month) =>
      sheet(name, [
        ["Finance", 100 * (month + 1), 90 * (month + 1)],
        ["ICT", 200 * (month + 1), 190 * (month + 1)],
        ["HR", 50 * (month + 1), 45 * (month + 1)],
      ]),
    );
    const table = bestTable(workbookOf(months));
    expect(table.extents).toMatchObject([{ sheet: "Jun" }]);
    expect(table.months).toBe(3);
    expect(sumOfLines(table.lines, "gross")).toBe(1_050_000);
  });
});

describe("sheets that are alternatives", () => {
  const years = [
    sheet("2022-23", resources, "Costs 2022-23 actual £000"),
    sheet("2023-24", resources, "Costs 2023-24 actual £000"),
    sheet("2024-25", resources, "Costs 2024-25 budget £000"),
  ];

  it("by year are not added up: the latest outturn is read, with the others named", () => {
    const table = bestTable(workbookOf(years));
    expect(table).toMatchObject({ year: "2023-24", status: "outturn" });
    expect(sumOfLines(table.lines, "gross")).toBe(350_000);
    expect(saying(table, "sheet")?.because).toMatch(/2022-23.*2024-25/u);
  });

  it("by year are read for the year asked for", () => {
    expect(bestTable(workbookOf(years), { year: "2022-23" as FinancialYear }).extents).toMatchObject([
      { sheet: "2022-23" },
    ]);
  });

  it("with the same lines and no year are not added up, and the choice is a warning", () => {
    const table = bestTable(
      workbookOf([sheet("Version A", resources), sheet("Version B", [["Finance", 7, 7], ...resources.slice(1)])]),
    );
    expect(table.extents).toHaveLength(1);
    expect(table.issues).toContainEqual(
      expect.objectContaining({ code: "table/sheets-alike", facts: { chosen: "Version A", others: "Version B" } }),
    );
    expect(saying(table, "sheet")?.confidence).toBeLessThanOrEqual(0.5);
  });
});
