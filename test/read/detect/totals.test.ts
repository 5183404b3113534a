import fc from "fast-check";
import type { CellValue } from "../../../src/model/grid";
import { gridOf, type GridFacts, workbookOf } from "../gridOf";
import { bestTable, sumOfLines, valueOf } from "../readTable";

const head: CellValue[][] = [["Costs 2024-25, £000"], ["Service", "Gross", "Net"]];
const read = (rows: readonly (readonly CellValue[])[], facts: GridFacts = {}) =>
  bestTable(workbookOf([gridOf("Costs", [...head, ...rows], facts)]));
const labels = ({ lines }: ReturnType<typeof bestTable>) => lines.map(({ label }) => label);
const covered = ({ totals, lines }: ReturnType<typeof bestTable>) =>
  totals.map(({ label, lines: ids }) => [
    label,
    ids.map((id) => lines.find((line) => line.id === id)?.label).join(" + "),
  ]);
const codes = ({ issues }: ReturnType<typeof bestTable>) => issues.map(({ code }) => code);

const nested: CellValue[][] = [
  ["Accountancy", 10, 9],
  ["Audit", 20, 18],
  ["Total finance", 30, 27],
  ["Payroll", 40, 36],
  ["Recruitment", 50, 45],
  ["Total people", 90, 81],
  ["Total resources", 120, 108],
  ["Parks", 60, 54],
  ["Waste", 70, 63],
  ["Total environment", 130, 117],
  ["Roads", 80, 72],
  ["Lighting", 90, 81],
  ["Total highways", 170, 153],
  ["Total place", 300, 270],
  ["Grand total", 420, 378],
];
const nestedCovers = [
  ["Total finance", "Accountancy + Audit"],
  ["Total people", "Payroll + Recruitment"],
  ["Total resources", "Accountancy + Audit + Payroll + Recruitment"],
  ["Total environment", "Parks + Waste"],
  ["Total highways", "Roads + Lighting"],
  ["Total place", "Parks + Waste + Roads + Lighting"],
  ["Grand total", "Accountancy + Audit + Payroll + Recruitment + Parks + Waste + Roads + Lighting"],
];

describe("totals of totals", () => {
  it("cover the lines of their own branch, at any depth", () => {
    const table = read(nested);
    expect(covered(table)).toEqual(nestedCovers);
    expect(sumOfLines(table.lines, "gross")).toBe(420_000);
    expect(codes(table)).not.toContain("table/does-not-sum");
  });

  it("are found by outline level where their labels do not say so", () => {
    const names = nested.map(([label, ...figures]): CellValue[] => [
      (typeof label === "string" ? label : "").replace(/^(?:Grand )?total ?/iu, "") || "Everything",
      ...figures,
    ]);
    const depth = [2, 2, 1, 2, 2, 1, 0, 2, 2, 1, 2, 2, 1, 0];
    const levels = Object.fromEntries(depth.map((level, place) => [place + 3, level]));
    const table = read(names.slice(0, 14), { levels });
    expect(sumOfLines(table.lines, "gross")).toBe(420_000);
    expect(labels(table)).toEqual(
      nested.filter(([label]) => typeof label === "string" && !/total/iu.test(label)).map(([label]) => label),
    );
    expect(codes(table)).toContain("table/total-by-arithmetic");
  });

  it("may stand above what they cover, by outline level", () => {
    const rows: CellValue[][] = [
      ["Resources", 120, 108],
      ["Finance", 30, 27],
      ["Accountancy", 10, 9],
      ["Audit", 20, 18],
      ["People", 90, 81],
      ["Payroll", 40, 36],
      ["Recruitment", 50, 45],
      ["Place", 130, 117],
      ["Parks", 60, 54],
      ["Waste", 70, 63],
    ];
    const levels = Object.fromEntries([0, 1, 2, 2, 1, 2, 2, 0, 1, 1].map((level, place) => [place + 3, level]));
    const table = read(rows, { levels });
    expect(labels(table)).toEqual(["Accountancy", "Audit", "Payroll", "Recruitment", "Parks", "Waste"]);
    expect(sumOfLines(table.lines, "gross")).toBe(250_000);
  });

  it("that stand above their lines by name are totals too, and are held against them", () => {
    const table = read([
      ["Total resources", 350, 340],
      ["Finance", 100, 90],
      ["ICT", 200, 200],
      ["HR", 50, 50],
      ["Total place", 25, 25],
      ["Parks", 10, 10],
      ["Waste", 15, 15],
    ]);
    expect(covered(table)).toEqual([
      ["Total resources", "Finance + ICT + HR"],
      ["Total place", "Parks + Waste"],
    ]);
    expect(sumOfLines(table.lines, "gross")).toBe(375_000);
  });

  it("may be the first row of all, over every section", () => {
    const table = read([
      ["Total", 375, 365],
      ["Resources"],
      ["Finance", 100, 90],
      ["ICT", 250, 250],
      ["Place"],
      ["Parks", 10, 10],
      ["Waste", 15, 15],
    ]);
    expect(covered(table)).toEqual([["Total", "Finance + ICT + Parks + Waste"]]);
    expect(sumOfLines(table.lines, "gross")).toBe(375_000);
  });

  it("under a heading of their section, before its lines, are not a line more", () => {
    const table = read([
      ["Resources"],
      ["Total", 350, 340],
      ["Finance", 100, 90],
      ["ICT", 250, 250],
      ["Place"],
      ["Total", 25, 25],
      ["Parks", 10, 10],
      ["Waste", 15, 15],
    ]);
    expect(sumOfLines(table.lines, "gross")).toBe(375_000);
  });
});

describe("a total", () => {
  it.each([
    "Total",
    "TOTAL",
    "Sub-total",
    "Subtotal:",
    "Sub total (a)",
    "Total [1]",
    "Totals",
    "Grand Total *",
    "Sum",
    "Resources total¹",
    "Total - Resources",
    "Net cost of services (c)",
  ])("is known by the words %p", (label) => {
    const table = read([
      ["Finance", 100, 90],
      ["ICT", 250, 250],
      [label, 350, 340],
    ]);
    expect(labels(table)).toEqual(["Finance", "ICT"]);
  });

  it.each(["Totally local grants", "Summer events"])("is not known by %p", (label) => {
    expect(
      labels(
        read([
          ["Finance", 100, 90],
          ["ICT", 250, 250],
          ["HR", 7, 6],
          [label, 9, 8],
        ]),
      ),
    ).toContain(label);
  });

  it("may be negative, and zero where there is nothing, and neither is an error", () => {
    const table = read([
      ["Recharges out", -500, -500],
      ["ICT", 100, 100],
      ["Subtotal", -400, -400],
      ["Surplus", 0, 0],
      ["Deficit", 0, 0],
      ["Subtotal", 0, 0],
      ["Total", -400, -400],
    ]);
    expect(table.totals.map((total) => valueOf(total, "gross"))).toEqual([-400_000, 0, -400_000]);
    expect(codes(table)).not.toContain("table/does-not-sum");
    expect(valueOf(table.lines[2], "gross")).toBe(0);
  });

  it("says in the evidence how it was known and how sure that is", () => {
    const table = read([
      ["Finance", 100, 90],
      ["ICT", 250, 250],
      ["HR", 70, 69],
      ["Total resources", 420, 409],
      ["Parks", 10, 10],
      ["Waste", 15, 15],
      ["Total place", 99, 98],
    ]);
    const of = (label: string) => table.evidence.find(({ decision, value }) => decision === "total" && value === label);
    expect(of("Total resources")).toMatchObject({ confidence: 0.99, at: { top: 6 } });
    expect(of("Total resources")?.because).toMatch(/3 lines/u);
    expect(of("Total place")).toMatchObject({ confidence: 0.8 });
    expect(of("Total place")?.because).toMatch(/not the sum/u);
  });
});

it("lines, totals and remainders come to the grand total however a tree of sections is cut", () => {
  const leaf = fc.integer({ min: 1, max: 9_000 });
  const branch = fc.array(fc.array(leaf, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(branch, { minLength: 2, maxLength: 3 }), (tree) => {
      const rows: CellValue[][] = [];
      const total = (label: string, of: readonly number[]) => {
        const sum = of.reduce((a, b) => a + b);
        rows.push([label, sum, sum + 1_000 * of.length]);
      };
      tree.forEach((sections, b) => {
        sections.forEach((leaves, s) => {
          leaves.forEach((value, l) => rows.push([`Line ${b}${s}${l}`, value, value + 1_000]));
          total(`Total section ${b}${s}`, leaves);
        });
        total(`Total branch ${b}`, sections.flat());
      });
      total("Grand total", tree.flat(2));
      const table = read(rows);
      expect(table.lines).toHaveLength(tree.flat(2).length);
      expect(sumOfLines(table.lines, "gross")).toBe(1000 * tree.flat(2).reduce((a, b) => a + b));
    }),
  );
});
