import type { RowRole } from "../../../src/model/corrections";
import type { CellValue } from "../../../src/model/grid";
import type { ReadRequest } from "../../../src/read/readRequest";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes, valueOf } from "../readTable";

const rows: CellValue[][] = [
  ["Costs 2024-25, £000"],
  ["Service", "Gross", "Income", "Net"],
  ["Finance", 100, 10, 90],
  ["ICT", 200, 0, 200],
  ["Corporate services", 300, 10, 290],
  ["Legal", 50, 5, 45],
  ["HR", 60, 0, 60],
  ["Total", 410, 15, 395],
];
const workbook = workbookOf([gridOf("Costs", rows)]);
const saying = (said: Readonly<Record<number, RowRole>>): Partial<ReadRequest> => ({
  corrections: {
    roles: new Map(),
    rows: new Map(Object.entries(said).map(([row, role]) => [Number(row), role])),
  },
});
const labels = ({ lines }: ReturnType<typeof bestTable>) => lines.map(({ label }) => label);
const rolesOf = (table: ReturnType<typeof bestTable>) => table.rows?.map(({ role }) => role);

describe("the rows of a table", () => {
  it("stand with their label, its cell, and what they were read as", () => {
    const { rows: read } = bestTable(workbook);
    expect(read?.map(({ label, at, role }) => [at.row, label, role])).toEqual([
      [3, "Finance", "line"],
      [4, "ICT", "line"],
      [5, "Corporate services", "line"],
      [6, "Legal", "line"],
      [7, "HR", "line"],
      [8, "Total", "total"],
    ]);
    expect(read?.[0]?.at).toEqual({ sheet: "Costs", row: 3, column: 1 });
  });
});

describe("a row of which the person says what it is", () => {
  it("is a total of the lines above it since the last total, and no line", () => {
    const table = bestTable(workbook, saying({ 5: "total" }));
    expect(labels(table)).toEqual(["Finance", "ICT", "Legal", "HR"]);
    expect(table.totals.map(({ label, lines }) => [label, lines])).toEqual([
      ["Corporate services", ["Costs!A3", "Costs!A4"]],
      ["Total", ["Costs!A3", "Costs!A4", "Costs!A6", "Costs!A7"]],
    ]);
    expect(table.issues.map(({ code }) => code)).not.toContain("table/total-by-arithmetic");
  });

  it("keeps as a remainder what a stated total holds beyond the lines above it", () => {
    const table = bestTable(
      workbookOf([gridOf("Costs", [...rows.slice(0, 4), ["Corporate services", 350, 10, 340], ...rows.slice(5, 7)])]),
      saying({ 5: "total" }),
    );
    expect(valueOf(lineCalled(table, "Corporate services: not in the lines above it"), "gross")).toBe(50_000);
  });

  it("is a line whatever its words and its sum", () => {
    const table = bestTable(workbook, saying({ 8: "line" }));
    expect(labels(table)).toContain("Total");
    expect(table.totals).toEqual([]);
  });

  it("names the section of the rows under it when it is a heading, up to the next", () => {
    const table = bestTable(workbook, saying({ 3: "heading", 5: "heading" }));
    expect(table.lines.map(({ label, section }) => [label, section]).slice(0, 3)).toEqual([
      ["ICT", "Finance"],
      ["Legal", "Corporate services"],
      ["HR", "Corporate services"],
    ]);
  });

  it("is not read at all when it is left out", () => {
    const table = bestTable(workbook, saying({ 5: "ignored", 8: "ignored" }));
    expect(labels(table)).toEqual(["Finance", "ICT", "Legal", "HR"]);
    expect(table.totals).toEqual([]);
    expect(rolesOf(table)).toEqual(["line", "line", "ignored", "line", "line", "ignored"]);
  });

  it("says whose word it is", () => {
    const { evidence } = bestTable(workbook, saying({ 5: "ignored" }));
    expect(evidence.filter(({ decision }) => decision === "row")).toEqual([
      {
        decision: "row",
        value: "ignored",
        because: "as stated by the person of “Corporate services”",
        at: { sheet: "Costs", top: 5, bottom: 5, left: 1, right: 4 },
        confidence: 1,
      },
    ]);
  });

  it("is refused where it is no row of the table", () => {
    expect(refusalCodes(workbook, saying({ 2: "line" }))).toEqual(["table/row-outside"]);
    expect(refusalCodes(workbook, saying({ 40: "total" }))).toEqual(["table/row-outside"]);
  });

  it("changes nothing when it is what was read anyway", () => {
    const { evidence: _one, ...plain } = bestTable(workbook);
    const { evidence: _other, ...said } = bestTable(workbook, saying({ 3: "line", 8: "total" }));
    expect(said).toEqual(plain);
  });
});
