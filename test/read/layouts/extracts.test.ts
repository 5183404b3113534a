import { findCostTables } from "../../../src/read/findCostTables";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes, valueOf } from "../readTable";

const burnley = councilOf("E07000117", "Burnley", "E2333");

describe("extracts that somebody made of published returns", () => {
  it("are refused for what they lack: net totals alone", () => {
    const grid = gridOf("central", [
      ["year", "ecode", "ons_code", "la_name", "class", "central", "total"],
      ["2024-25", "E2333", "E07000117", "Burnley", "SD", 3144, 18993],
    ]);
    expect(refusalCodes(workbookOf([grid]), { council: burnley })).toEqual(["table/extract-without-lines"]);
  });

  it("are refused for what they lack: unit and year", () => {
    const grid = gridOf("lines", [
      ["ecode", "la_name", "cdc", "coroners", "ct_support_admin", "hb_admin", "total_central", "total_service"],
      ["E2333", "Burnley", 1, 2, 3, 4, 10, 100],
    ]);
    expect(refusalCodes(workbookOf([grid]), { council: burnley })).toEqual(["table/extract-without-unit"]);
  });
});

describe("a list of a return's lines", () => {
  const header = ["year", "ons_code", "council", "form", "service_line", "measure", "value_thousand"];
  const row = (code: string, council: string, form: string, line: string, measure: string, value: number) => [
    ...["2024-25", code, council, form, line, measure],
    value,
  ];
  const lines = (code: string, council: string) => [
    row(code, council, "RSX", "Education services", "total_expenditure", 5),
    row(code, council, "RSX", "Central services", "total_expenditure", 7),
    row(code, council, "RSX", "Total Service Expenditure", "total_expenditure", 12),
    row(code, council, "RO5", "TOTAL CULTURAL AND RELATED SERVICES", "total_expenditure", 0),
    row(code, council, "RO6", "Corporate and Democratic Core", "total_expenditure", 7),
    row(code, council, "RO6", "TOTAL CENTRAL SERVICES", "total_expenditure", 7),
  ];

  it("is the table of the only council in it, without being told which", () => {
    const table = bestTable(workbookOf([gridOf("List", [header, ...lines("E07000117", "Burnley")])]));
    expect(table.council).toEqual({ code: "E07000117", name: "Burnley" });
    expect(valueOf(lineCalled(table, "Corporate and Democratic Core"), "gross")).toBe(7_000);
  });

  it("needs the council when it holds several", () => {
    const both = gridOf("List", [header, ...lines("E07000117", "Burnley"), ...lines("E10000017", "Lancashire CC")]);
    expect(refusalCodes(workbookOf([both]))).toEqual(["table/council-needed"]);
    expect(bestTable(workbookOf([both]), { council: councilOf("E10000017", "Lancashire") }).council.name).toBe(
      "Lancashire",
    );
  });

  it("is refused when it has only forms that hold no back office", () => {
    const only = gridOf("List", [header, row("E07000117", "Burnley", "RO5", "Tourism", "total_expenditure", 3)]);
    expect(refusalCodes(workbookOf([only]))).toEqual(["table/forms-without-costs"]);
  });
});

describe("the service forms of a revenue outturn beside RSX", () => {
  const columns = ["Service", "Total expenditure", "Total income", "Net current expenditure"];
  const form = (name: string, rows: (string | number)[][]) =>
    gridOf(name, [[`Revenue outturn 2024-25 ${name}, £ thousand`], columns, ...rows]);
  const rsx = form("RSX", [
    ["Education services", 10, 0, 10],
    ["Highways and transport services", 20, 5, 15],
    ["Central services", 8, 1, 7],
    ["Total Service Expenditure", 38, 6, 32],
  ]);
  const ro2 = form("RO2", [
    ["Structural maintenance", 9, 5, 4],
    ["Winter service", 7, 0, 7],
    ["TOTAL HIGHWAYS AND TRANSPORT SERVICES", 16, 5, 11],
  ]);

  it("are held against RSX and offered no second time as tables of their own", () => {
    const found = findCostTables(workbookOf([rsx, ro2]), { council: null });
    if (!found.ok) throw new Error("not read");
    expect(found.value.map(({ table }) => table.name)).toEqual(["Revenue outturn"]);
    expect(found.value[0]?.table.issues).toContainEqual(
      expect.objectContaining({
        code: "table/forms-differ",
        facts: {
          first: "Highways and transport services",
          second: "TOTAL HIGHWAYS AND TRANSPORT SERVICES",
          pounds: 4_000,
        },
      }),
    );
  });

  it("are known with line numbers before their labels and the lines of a total after it, as the forms print them", () => {
    const printed = form("RSX", [
      ["190 Education services", 1000, 0, 1000],
      ["690 Central services", 800, 100, 700],
      ["699 TOTAL SERVICE EXPENDITURE (total of lines 190 to 698)", 1800, 100, 1700],
    ]);
    const table = bestTable(workbookOf([printed]));
    expect(table.layout).toBe("revenue-outturn");
    expect(table.lines.map(({ mapped }) => mapped[0]?.function)).toEqual(["front-line-services", "central-services"]);
    expect(table.totals.map((each) => [valueOf(each, "gross"), each.whole])).toEqual([[1_800_000, true]]);
  });

  it("are no revenue outturn without RSX, RO4 and RO6", () => {
    const found = findCostTables(workbookOf([ro2]), { council: null });
    expect(found.ok && found.value[0]?.table.layout).toBe("general");
  });
});
