import fc from "fast-check";
import type { CellValue } from "../../../src/model/grid";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, recalculated, refusalCodes, sumOfLines, valueOf } from "../readTable";

/*
 * Forms made up after the Scottish Government's guidance notes for the LFR of 2021-22: services across, subjective lines down, £ thousand, expenditure
 * positive and income negative, support services as a row of every service (chapters 1, 5, 12, 15).
 */
const sheet = (name: string, services: readonly string[], rows: readonly CellValue[][], unit = "£000s") =>
  gridOf(name, [
    [`${name}: 2021-22`, null, unit],
    ["Council:", "Fife Council"],
    [],
    [null, null, ...services],
    ...rows.map((row, place) => [place + 1, ...row]),
  ]);

const summary = sheet(
  "LFR 00",
  ["LFR 01: Education", "LFR 03: Social Work", "LFR 09: Central Services", "Total General Fund", "HRA"],
  [
    ["Employee Costs", 600, 300, 50, 950, 40],
    ["Operating Costs", 200, 400, 30, 630, 60],
    ["Support Services", 60, 40, 20, 120, 15],
    ["Gross Expenditure", 860, 740, 100, 1700, 115],
    ["Total Income", -100, -240, -30, -370, -115],
    ["Net Revenue Expenditure", 760, 500, 70, 1330, 0],
  ],
);
const central = sheet(
  "LFR 09",
  [
    "Council Tax Collection",
    "Non-Domestic Rates Collection",
    "Housing Benefit Administration",
    "Corporate and Democratic Core Costs",
    "Total Central Services",
  ],
  [
    ["Employee Costs", 10, 5, 15, 20, 50],
    ["Operating Costs", 5, 5, 10, 10, 30],
    ["Support Services", 4, 2, 6, 8, 20],
    ["Gross Expenditure", 19, 12, 31, 38, 100],
    ["Total Income", -5, -5, -20, 0, -30],
    ["Net Expenditure", 14, 7, 11, 38, 70],
  ],
);
const support = sheet(
  "LFR SS",
  ["Finance", "IT", "Human Resources", "Legal", "Total Support Services"],
  [
    ["Employee Costs", 30, 20, 15, 10, 75],
    ["Operating Costs", 10, 40, 5, 5, 60],
    ["Gross Expenditure", 40, 60, 20, 15, 135],
    ["Total Income", 0, 0, 0, 0, 0],
    ["Net Expenditure", 40, 60, 20, 15, 135],
  ],
);
const grids = [summary, central, support];

describe("a local financial return of three forms", () => {
  const table = bestTable(workbookOf(grids));

  it("is one table: central services line by line, support services by function, the rest from the summary", () => {
    expect(table).toMatchObject({
      layout: "local-financial-return",
      englishReturns: false,
      year: "2021-22",
      scale: 1000,
      status: "outturn",
      council: { name: "Fife Council" },
    });
    expect(table.lines.map(({ label, mapped }) => [label, mapped[0]?.function])).toEqual([
      ["LFR 01: Education", "front-line-services"],
      ["LFR 03: Social Work", "front-line-services"],
      ["Council Tax Collection", "council-tax-collection"],
      ["Non-Domestic Rates Collection", "business-rates-collection"],
      ["Housing Benefit Administration", "housing-benefit-administration"],
      ["Corporate and Democratic Core Costs", "corporate-democratic-core"],
      ["Finance", "finance"],
      ["IT", "ict"],
      ["Human Resources", "human-resources"],
      ["Legal", "legal"],
      ["Support services charged outside the general fund", "support-services"],
    ]);
  });

  it("takes support services out of the services that they are charged to, so that no pound stands twice", () => {
    expect(lineCalled(table, "LFR 01: Education").amounts).toMatchObject({
      gross: { value: 800_000 },
      net: { value: 700_000 },
    });
    expect(valueOf(lineCalled(table, "Council Tax Collection"), "gross")).toBe(15_000);
    expect(valueOf(lineCalled(table, "Support services charged outside the general fund"), "gross")).toBe(-15_000);
    const whole = table.totals.find((total) => total.whole);
    for (const role of ["gross", "income", "net"] as const)
      expect(sumOfLines(table.lines, role)).toBe(Number(valueOf(whole, role)));
    expect(valueOf(whole, "gross")).toBe(1_700_000);
    expect(table.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("keeps every amount live", () => {
    for (const line of table.lines)
      for (const amount of Object.values(line.amounts)) expect(recalculated(amount, grids)).toBe(amount.value);
  });
});

describe("any return whose support services come to what services are charged", () => {
  const service = fc.record({ own: fc.nat(9_000_000), charged: fc.nat(900_000), income: fc.nat(900_000) });

  it("gives lines that come to the general fund's total, gross, income and net", () => {
    fc.assert(
      fc.property(service, service, service, fc.nat(90_000), (education, centralOnly, taxes, hra) => {
        const both = [centralOnly, taxes];
        const sum = (of: (each: typeof education) => number, over = both) =>
          over.reduce((all, each) => all + of(each), 0);
        const all = [education, ...both];
        const charged = sum((each) => each.charged, all);
        const rows = (each: readonly (typeof education)[]): CellValue[][] => [
          ["Support Services", ...each.map((one) => one.charged)],
          ["Gross Expenditure", ...each.map((one) => one.own + one.charged)],
          ["Total Income", ...each.map((one) => -one.income)],
          ["Net Expenditure", ...each.map((one) => one.own + one.charged - one.income)],
        ];
        const totalOf = (each: readonly (typeof education)[]) => ({
          own: sum((one) => one.own, [...each]),
          charged: sum((one) => one.charged, [...each]),
          income: sum((one) => one.income, [...each]),
        });
        const books = [
          sheet(
            "LFR 00",
            ["Education", "Social Work", "Central Services", "Total General Fund", "HRA"],
            rows([
              education,
              { own: 0, charged: 0, income: 0 },
              totalOf(both),
              totalOf(all),
              { own: 5, charged: hra, income: 5 },
            ]),
          ),
          sheet(
            "LFR 09",
            ["Council Tax Collection", "Registration of Electors", "Emergency Planning", "Total Central Services"],
            rows([taxes, centralOnly, { own: 0, charged: 0, income: 0 }, totalOf(both)]),
          ),
          sheet(
            "LFR SS",
            ["Finance", "IT", "Legal", "Total Support Services"],
            [
              ["Gross Expenditure", charged, hra, 0, charged + hra],
              ["Net Expenditure", charged, hra, 0, charged + hra],
            ],
          ),
        ];
        const table = bestTable(workbookOf(books));
        const whole = table.totals.find((each) => each.whole);
        for (const role of ["gross", "income", "net"] as const)
          expect(sumOfLines(table.lines, role)).toBe(Number(valueOf(whole, role)));
        expect(table.lines.some(({ label }) => label.includes("not in the lines"))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe("parts of a local financial return", () => {
  it("are read alone: central services keep what support services charge them, stated as recharges", () => {
    const table = bestTable(workbookOf([central]));
    expect(lineCalled(table, "Council Tax Collection").amounts).toMatchObject({
      gross: { value: 19_000 },
      income: { value: -5_000 },
      net: { value: 14_000 },
      recharges: { value: 4_000 },
    });
    expect(table.totals.map(({ label, whole }) => [label, whole])).toEqual([["Total Central Services", false]]);
    expect(table.issues.map(({ code, facts }) => [code, facts?.["form"]])).toEqual([
      ["table/form-absent", "LFR 00"],
      ["table/form-absent", "LFR SS"],
    ]);
  });

  it("give support services as one line where only the summary is there", () => {
    const table = bestTable(workbookOf([summary]));
    expect(valueOf(lineCalled(table, "Support services charged to services"), "gross")).toBe(120_000);
    expect(sumOfLines(table.lines, "gross")).toBe(1_700_000);
  });

  it("are read with services down the rows and income as positive figures too", () => {
    const table = bestTable(
      workbookOf([
        gridOf("Central", [
          ["LFR 09 Central Services 2021-22 (£000)"],
          [],
          ["Service", "Employee costs", "Gross expenditure", "Total income", "Net expenditure"],
          ["Council Tax Collection", 10, 19, 5, 14],
          ["Housing Benefit Administration", 15, 31, 20, 11],
          ["Registration of Electors", 1, 2, 0, 2],
          ["Something of our own", 1, 3, 1, 2],
          ["Total", 27, 55, 26, 29],
        ]),
      ]),
    );
    expect(table.layout).toBe("local-financial-return");
    expect(valueOf(lineCalled(table, "Housing Benefit Administration"), "income")).toBe(-20_000);
    expect(lineCalled(table, "Something of our own")).toMatchObject({
      mapped: [],
      amounts: { gross: { value: 3_000 } },
    });
    expect(sumOfLines(table.lines, "income")).toBe(-26_000);
  });

  it("are refused when no unit stands anywhere, or for another year", () => {
    const bare = sheet(
      "LFR 09",
      ["Council Tax Collection", "Registration of Electors", "Emergency Planning"],
      [["Gross Expenditure", 1, 2, 3]],
      "",
    );
    expect(refusalCodes(workbookOf([bare]))).toEqual(["table/unit-needed"]);
    expect(
      refusalCodes(workbookOf([central]), { council: councilOf("S12000047", "Fife"), year: "2019-20" as never }),
    ).toContain("table/year-not-in-sheet");
  });
});
