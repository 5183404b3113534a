import type { CellValue } from "../../../src/model/grid";
import type { FinancialYear } from "../../../src/model/year";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, recalculated, refusalCodes, sumOfLines, valueOf } from "../readTable";

const issueCodes = (table: { readonly issues: readonly { readonly code: string }[] }) =>
  table.issues.map(({ code }) => code);
const read = (rows: readonly (readonly CellValue[])[], year?: string) =>
  bestTable(workbookOf([gridOf("Costs", rows)]), year === undefined ? {} : { year: year as FinancialYear });

describe("a table of support services", () => {
  const rows: CellValue[][] = [
    ["Anyshire District Council"],
    ["Support services, outturn 2024-25"],
    ["£000"],
    [],
    ["Cost centre", "Service", "Employees", "Other costs", "Gross expenditure", "Income", "Net expenditure"],
    ["Resources"],
    ["F100", "Accountancy", 600, 300, 900, 100, 800],
    ["F200", "Payroll", 90, 10, 100, 0, 100],
    [null, "Resources subtotal", 690, 310, 1000, 100, 900],
    ["Governance"],
    ["L100", "Legal services", 300, 100, 400, 50, 350],
    ["M100", "Mystery projects", 10, 10, 20, 0, 20],
    [null, "Governance subtotal", 310, 110, 420, 50, 370],
    [null, "Total support services", 1000, 420, 1420, 150, 1270],
    [],
    ["Note: recharges are not shown."],
  ];
  const table = read(rows);

  it("is read in pounds, cost positive and income negative", () => {
    expect(lineCalled(table, "Accountancy").amounts).toMatchObject({
      gross: { value: 900_000, multiplier: 1000 },
      income: { value: -100_000, multiplier: -1000 },
      net: { value: 800_000 },
      employees: { value: 600_000 },
    });
  });

  it("knows its council, year, status and unit from the words around it", () => {
    expect(table).toMatchObject({
      council: { name: "Anyshire District Council" },
      year: "2024-25",
      status: "outturn",
      scale: 1000,
      months: 12,
    });
  });

  it("keeps totals and subtotals out of the lines, with what they cover", () => {
    expect(table.lines.map(({ label }) => label)).toEqual([
      "Accountancy",
      "Payroll",
      "Legal services",
      "Mystery projects",
    ]);
    expect(table.totals.map(({ label, lines }) => [label, lines.length])).toEqual([
      ["Resources subtotal", 2],
      ["Governance subtotal", 2],
      ["Total support services", 4],
    ]);
  });

  it("keeps codes and sections", () => {
    expect(table.lines.map(({ code, section }) => [code, section])).toEqual([
      ["F100", "Resources"],
      ["F200", "Resources"],
      ["L100", "Governance"],
      ["M100", "Governance"],
    ]);
  });

  it("does not call the total of support services the council's total", () => {
    expect(table.totals.some(({ whole }) => whole)).toBe(false);
  });

  it("leaves what nobody knows unmapped and maps the rest", () => {
    expect(table.lines.map(({ mapped }) => mapped[0]?.function)).toEqual(["finance", "payroll", "legal", undefined]);
  });

  it("keeps the note under it as a note", () => {
    expect(table.notes).toMatchObject([{ text: "Note: recharges are not shown.", at: { row: 16, column: 1 } }]);
  });

  it("gives each decision with its reason", () => {
    expect(new Set(table.evidence.map(({ decision }) => decision))).toEqual(
      new Set(["header", "column", "unit", "sign", "total", "year", "council"]),
    );
    expect(table.evidence.every(({ because }) => because.length > 5)).toBe(true);
  });
});

describe("headers", () => {
  it("of two rows with merged groups give Total its meaning by its group", () => {
    const rows: CellValue[][] = [
      ["Costs 2023/24 £"],
      [null, "Expenditure", null, null, "Income", null, "Net"],
      ["Service", "Employees", "Running costs", "Total", "Fees", "Total", "Total"],
      ["Finance", 70_000, 30_000, 100_000, 4_000, 9_000, 91_000],
      ["ICT", 50_000, 150_000, 200_000, 0, 0, 200_000],
      ["Legal", 60_000, 0, 60_000, 1_000, 1_000, 59_000],
    ];
    const merged = [
      [2, 2, 2, 4],
      [2, 5, 2, 6],
    ] as const;
    const table = bestTable(workbookOf([gridOf("S", rows, { merged })]));
    expect(lineCalled(table, "Finance").amounts).toMatchObject({
      gross: { value: 100_000 },
      income: { value: -9_000 },
      net: { value: 91_000 },
    });
  });

  it("may stand under a row of line numbers and a total", () => {
    const table = read([
      ["Spend £000"],
      [1, 2, 3],
      ["Total", 300],
      ["Function", "Gross cost", "Notes"],
      ["Finance", 100],
      ["ICT", 150],
      ["HR", 50],
    ]);
    expect(table.lines.map(({ label }) => label)).toEqual(["Finance", "ICT", "HR"]);
  });

  it("may have their units in a row of their own", () => {
    const table = read([
      ["Service", "Gross", "Net"],
      [null, "£000", "£000"],
      ["Finance", 100, 90],
      ["ICT", 150, 150],
      ["HR", 50, 50],
    ]);
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toBe(100_000);
  });

  it("repeated at a page break are not a line", () => {
    const header = ["Service", "Gross £000", "Net £000"];
    const table = read([["Costs"], header, ["Finance", 100, 90], ["ICT", 150, 150], header, ["HR", 50, 50]]);
    expect(table.lines.map(({ label }) => label)).toEqual(["Finance", "ICT", "HR"]);
  });
});

describe("columns", () => {
  const rows: CellValue[][] = [
    ["Cost of services, £000"],
    ["Service", "2023-24 Actual", "2024-25 Budget", "2024-25 Actual", "Variance"],
    ["Finance", 90, 110, 100, -10],
    ["ICT", 140, 150, 160, 10],
    ["HR", 45, 50, 50, 0],
  ];

  it("of the asked year are read, the outturn before the budget", () => {
    expect(read(rows, "2024-25").lines.map((line) => valueOf(line, "gross"))).toEqual([100_000, 160_000, 50_000]);
    expect(read(rows, "2023-24").lines.map((line) => valueOf(line, "gross"))).toEqual([90_000, 140_000, 45_000]);
    expect(read(rows)).toMatchObject({ year: "2024-25", status: "outturn" });
  });

  it("of another year are refused, not used", () => {
    expect(refusalCodes(workbookOf([gridOf("S", rows)]), { year: "2019-20" as FinancialYear })).toEqual([
      "table/year-not-in-sheet",
    ]);
  });

  it("that say neither gross nor net are read as gross with a warning", () => {
    expect(issueCodes(read(rows))).toContain("table/basis-assumed");
  });

  it("of pay and other costs make gross cost where no column does, live", () => {
    const grid = gridOf("S", [
      ["£"],
      ["Service", "Employees", "Premises", "Supplies", "Income"],
      ["Finance", 10, 20, null, 5],
      ["ICT", 100_000, 0, 1, 0],
      ["HR", 1, 1, 1, 1],
    ]);
    const gross = lineCalled(bestTable(workbookOf([grid])), "Finance").amounts.gross;
    expect(gross?.value).toBe(30);
    expect(gross && recalculated(gross, [grid])).toBe(30);
  });

  it("of recharges and capital charges are parts of the gross cost that is made", () => {
    const table = read([
      ["£"],
      ["Service", "Employees", "Supplies", "Internal recharges", "Capital charges"],
      ["Finance", 100_000, 20_000, 3_000, 400],
      ["ICT", 100_000, 0, 1, 0],
      ["HR", 1, 1, 1, 1],
    ]);
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toBe(123_400);
  });

  it("of recharges and capital charges keep their roles", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross expenditure", "Internal recharges", "Capital charges", "Other income", "Total income"],
      ["Finance", 100, 20, 5, 2, 7],
      ["ICT", 300, 30, 90, 0, 1],
      ["HR", 50, 1, 0, 0, 0],
    ]);
    expect(lineCalled(table, "Finance").amounts).toMatchObject({
      recharges: { value: 20_000 },
      capital: { value: 5_000 },
      income: { value: -7_000 },
      "other-income": { value: -2_000 },
    });
  });
});

describe("what must not be taken for something else", () => {
  it("amounts typed as text with a pound sign are not a header", () => {
    const table = read([
      ["£"],
      ["Service", "Expenditure", "Income"],
      ["Finance", "1,000,000", "(200,000)"],
      ["HR", "£500,000\u00a0", "-"],
      ["Legal", "700000", "5,000-"],
    ]);
    expect(table.lines.map((line) => [line.label, valueOf(line, "gross"), valueOf(line, "income")])).toEqual([
      ["Finance", 1_000_000, -200_000],
      ["HR", 500_000, { missing: "placeholder" }],
      ["Legal", 700_000, -5_000],
    ]);
  });

  it("a total that stands in the column of codes or departments is a total", () => {
    const table = read([
      ["£"],
      ["Directorate", "Service", "Gross expenditure"],
      ["Resources", "Finance", 100_000],
      [null, "HR", 50_000],
      ["Governance", "Legal", 70_000],
      ["Total", null, 220_000],
    ]);
    expect(table.lines.map(({ label, section }) => [section, label])).toEqual([
      ["Resources", "Finance"],
      ["Resources", "HR"],
      ["Governance", "Legal"],
    ]);
    expect(table.totals).toMatchObject([{ label: "Total", amounts: { gross: { value: 220_000 } } }]);
  });

  it("two columns that could be the same are not chosen between in silence", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross cost", "Gross cost"],
      ["Finance", 100, 90],
      ["HR", 50, 40],
      ["Legal", 70, 60],
    ]);
    expect(table.issues).toContainEqual(
      expect.objectContaining({ code: "table/columns-alike", facts: { chosen: "Gross cost", count: 2 } }),
    );
  });

  it("euros are not pounds", () => {
    const rows = [["€000"], ["Service", "Gross cost"], ["Finance", 100], ["HR", 50], ["Legal", 70]];
    expect(refusalCodes(workbookOf([gridOf("S", rows)]))).toEqual(["table/other-currency"]);
  });

  it("a column of nothing but errors is no column of amounts", () => {
    const rows: CellValue[][] = [
      ["£000"],
      ["Service", "Gross"],
      ["Finance", { error: "#REF!" }],
      ["HR", { error: "#REF!" }],
    ];
    expect(refusalCodes(workbookOf([gridOf("S", rows)]))).toEqual(["table/no-amounts"]);
  });

  it("a line whose gross cost and income do not make its net cost is said so", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross", "Income", "Net"],
      ["Finance", 100, 10, 90],
      ["HR", 50, 0, 50],
      ["Legal", 70, 5, 99],
      ["ICT", 80, 0, 80],
    ]);
    expect(table.issues).toContainEqual(
      expect.objectContaining({
        code: "table/row-does-not-sum",
        facts: { line: "Legal", role: "net", pounds: 34_000 },
      }),
    );
  });
});

describe("signs", () => {
  const costs = (rows: CellValue[][]) =>
    read([["£000"], ["Service", "Gross", "Income", "Net"], ...rows]).lines[0]?.amounts;

  it("follow gross − income = net", () => {
    expect(
      costs([
        ["Finance", 100, 30, 70],
        ["ICT", 200, 10, 190],
        ["HR", 50, 0, 50],
      ]),
    ).toMatchObject({ income: { value: -30_000, multiplier: -1000 } });
  });

  it("follow gross + income = net where income is printed negative", () => {
    expect(
      costs([
        ["Finance", 100, -30, 70],
        ["ICT", 200, -10, 190],
        ["HR", 50, 0, 50],
      ]),
    ).toMatchObject({ income: { value: -30_000, multiplier: 1000 } });
  });

  it("turn a table in brackets round, as accounts print cost", () => {
    expect(
      costs([
        ["Finance", "(100)", 30, "(70)"],
        ["ICT", "(200)", 10, "(190)"],
        ["HR", "(50)", null, "(50)"],
      ]),
    ).toMatchObject({
      gross: { value: 100_000, multiplier: -1000, live: false },
      income: { value: -30_000, multiplier: -1000, live: true },
      net: { value: 70_000 },
    });
  });
});

describe("units", () => {
  const body: CellValue[][] = [
    ["Finance", 100],
    ["ICT", 200],
    ["HR", 50],
  ];
  it.each([
    ["Costs (£000)", 1_000],
    ["Costs £'000", 1_000],
    ["All figures in £ thousand", 1_000],
    ["£m", 1_000_000],
    ["£ million", 1_000_000],
    ["Gross cost in £k", 1_000],
    ["Costs in £", 1],
  ])("are read from %p", (title, scale) => {
    expect(read([[title], ["Service", "Gross"], ...body]).scale).toBe(scale);
  });

  it("in a header go before the title's", () => {
    expect(read([["All figures £m"], ["Service", "Gross £000"], ...body]).scale).toBe(1_000);
  });

  it("beside each row go before both", () => {
    const table = read([
      ["Costs £000"],
      ["Service", "Unit", "Gross"],
      ["Finance", "£", 100_000],
      ["ICT", "£000", 200],
      ["HR", "£000", 50],
    ]);
    expect(table.lines.map((line) => valueOf(line, "gross"))).toEqual([100_000, 200_000, 50_000]);
  });

  it("are never decided by size, which only raises a warning", () => {
    const table = read([["Support services"], ["Service", "Gross expenditure"], ...body]);
    expect(table.scale).toBe(1);
    expect(issueCodes(table)).toEqual(expect.arrayContaining(["table/unit-not-stated", "table/unit-suspect"]));
  });
});

describe("totals", () => {
  it("that do not sum leave the difference as a line, so that no pound is dropped", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross", "Net"],
      ["Finance", 100, 90],
      ["ICT", 200, 200],
      ["HR", 50, 50],
      ["Total", 416, 406],
    ]);
    expect(table.lines.at(-1)).toMatchObject({
      kind: "remainder",
      mapped: [],
      amounts: { gross: { value: 66_000 }, net: { value: 66_000 } },
    });
    expect(sumOfLines(table.lines, "gross")).toBe(416_000);
  });

  it("of totals take a remainder below them in, and add none of their own for it", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross", "Net"],
      ["Finance", 100, 90],
      ["ICT", 200, 200],
      ["Subtotal", 366, 356],
      ["Waste collection", 50, 50],
      ["Grand total", 416, 406],
    ]);
    expect(table.lines.filter(({ kind }) => kind === "remainder")).toHaveLength(1);
    expect(sumOfLines(table.lines, "gross")).toBe(416_000);
  });

  it("without a label are found by arithmetic and said so", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross", "Net"],
      ["Finance", 100, 90],
      ["ICT", 200, 200],
      ["HR", 50, 50],
      [null, 350, 340],
    ]);
    expect(table.lines).toHaveLength(3);
    expect(issueCodes(table)).toContain("table/total-by-arithmetic");
  });

  it("are found by outline level where the rows above sum to them", () => {
    const rows: CellValue[][] = [
      ["£000"],
      ["Service", "Gross"],
      ["Finance", 100],
      ["ICT", 200],
      ["Resources", 300],
      ["Legal", 40],
      ["HR", 50],
      ["Governance", 90],
    ];
    const grid = gridOf("S", rows, { levels: { 3: 1, 4: 1, 6: 1, 7: 1 } });
    expect(bestTable(workbookOf([grid])).lines.map(({ label }) => label)).toEqual(["Finance", "ICT", "Legal", "HR"]);
  });

  it("above their lines are not counted twice", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross", "Net"],
      [],
      ["Resources", 350, 340],
      ["Finance", 100, 90],
      ["ICT", 200, 200],
      ["HR", 50, 50],
      [],
      ["Place", 30, 30],
      ["Parks", 10, 10],
      ["Waste", 15, 15],
      ["Parking", 5, 5],
    ]);
    expect(sumOfLines(table.lines, "gross")).toBe(380_000);
  });

  it("are not taken from two lines that happen to add up to a third", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross"],
      ["Payroll", 5],
      ["Legal", 5],
      ["Procurement", 10],
      ["ICT", 60],
    ]);
    expect(table.lines).toHaveLength(4);
  });

  it("of the whole council beside support services alone are for information, not a remainder", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross"],
      ["Finance", 100],
      ["ICT", 200],
      ["Total support services", 300],
      ["Total council gross expenditure", 9_000],
    ]);
    expect(table.lines).toHaveLength(2);
    expect(table.totals.at(-1)).toMatchObject({ whole: true, lines: [], amounts: { gross: { value: 9_000_000 } } });
  });

  it("of the whole council on another sheet are found, in their own unit", () => {
    const costs = gridOf("Costs", [["£000"], ["Service", "Gross"], ["Finance", 100], ["ICT", 200], ["HR", 50]]);
    const key = gridOf("Key facts", [["Key facts"], ["Total gross expenditure", 9, "£m"]]);
    const table = bestTable(workbookOf([costs, key]));
    expect(table.totals).toMatchObject([
      { whole: true, lines: [], at: { sheet: "Key facts" }, amounts: { gross: { value: 9_000_000 } } },
    ]);
  });
});

describe("cells", () => {
  const around = (value: CellValue): CellValue[][] => [
    ["£000"],
    ["Service", "Gross"],
    ["Finance", value],
    ["ICT", 200],
    ["HR", 50],
  ];

  it("that are missing keep their reason and are not zero", () => {
    const reasons = [null, "-", "n/a", "not submitted", "[c]"].map((value) => {
      const table = read([["£000"], ["Service", "Gross", "Net"], ["Finance", value, 5], ["ICT", 200, 1], ["HR", 0, 0]]);
      return valueOf(lineCalled(table, "Finance"), "gross");
    });
    expect(reasons).toEqual(
      ["blank", "placeholder", "not-applicable", "not-submitted", "confidential"].map((reason) => ({
        missing: reason,
      })),
    );
  });

  it("with errors are reported by address, and the line stays without the amount", () => {
    const table = read(around({ error: "#N/A" }));
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toEqual({ missing: "error-in-cell" });
    expect(table.issues).toContainEqual(
      expect.objectContaining({
        code: "cell/error",
        at: { cells: { sheet: "Costs", top: 3, left: 2, bottom: 3, right: 2 } },
      }),
    );
  });

  it("with words stop the reading and are named", () => {
    const found = refusalCodes(workbookOf([gridOf("Costs", around("about a hundred"))]));
    expect(found).toEqual(["table/text-for-money"]);
  });

  it("in hidden rows count, and are said so", () => {
    const grid = gridOf("S", around(100), { hiddenRows: [4] });
    const table = bestTable(workbookOf([grid]));
    expect(sumOfLines(table.lines, "gross")).toBe(350_000);
    expect(issueCodes(table)).toContain("table/hidden-rows");
  });

  it("of figures without a label are kept as a line", () => {
    const table = read([["£000"], ["Service", "Gross"], ["Finance", 100], [null, 77], ["ICT", 200]]);
    expect(sumOfLines(table.lines, "gross")).toBe(377_000);
  });
});

describe("an activity table", () => {
  const costs = gridOf("Costs", [
    ["£000, 2024-25"],
    ["Service", "Gross"],
    ["Finance", 100],
    ["Vehicle maintenance", 20],
    ["HR", 50],
  ]);
  const activity = gridOf(
    "Activity",
    [
      ["Measure", "Unit", "2023-24", "2024-25"],
      ["Resident population", "people", 90_000, 91_000],
      ["Full-time equivalent staff", "FTE", 400, 410.5],
      ["Employees paid", "people", 500, 512],
      ["Gross internal area", "m²", 20_000, 21_000],
      ["Vehicles", "number", 60, 61],
      ["Chargeable dwellings", "dwellings", 40_000, 40_100],
      ["Housing benefit caseload", "cases", 3_000, "n/a"],
      ["Council tax collected in the year", "%", 0.97, 0.975],
      ["Invoices paid within 30 days", "%", 96, 95.5],
      ["Sickness days per FTE", "days", 9, 8.5],
    ],
    { percents: ["9,3", "9,4"] },
  );
  const table = bestTable(workbookOf([costs, activity]));

  it("gives volumes of the table's year, missing ones with their reason", () => {
    expect(table.drivers.map(({ kind, value }) => [kind, value])).toEqual([
      ["resident", 91_000],
      ["fte", 410.5],
      ["employee-paid", 512],
      ["square-metre", 21_000],
      ["vehicle", 61],
      ["dwelling", 40_100],
      ["caseload", { missing: "not-applicable" }],
    ]);
  });

  it("gives quality indicators in per cent, however the cell is formatted", () => {
    expect(table.indicators.map(({ id, value }) => [id, value])).toEqual([
      ["council-tax-collected", 97.5],
      ["invoices-paid-30-days", 95.5],
      ["sickness-days", 8.5],
    ]);
  });
});
