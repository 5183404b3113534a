import { sharedData } from "../sharedData";
import { findCostTables } from "../../src/read/findCostTables";
import { openedWorkbook } from "./openedWorkbook";
import { lineCalled, sumOfLines, valueOf } from "./readTable";

const read = async (path: string) => findCostTables(await openedWorkbook(sharedData(path)), { council: null });

describe("published workbooks that hold no council's cost table", () => {
  it.each([
    ["workbooks/Borrowing_Q4_2017-18.xlsx", "table/not-found", "table/rows-are-councils"],
    ["workbooks/COR_2018-19_outputs_COR_C.xlsx", "table/not-found", "table/not-a-cost-table"],
    ["workbooks/Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx", "table/not-found", "table/rows-are-councils"],
  ])("refuse %s: %s, with its sheets among the reasons (%s)", async (path, error, reason) => {
    const found = await read(path);
    expect(found.ok).toBe(false);
    expect(found.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([error]);
    expect(found.issues.map(({ code }) => code)).toContain(reason);
  });

  it.each([
    // Labels and amounts without a header: nothing says whether they are gross or net, nor in which unit.
    ["workbooks/Ireland_31_sheets.xlsx", "table/not-found"],
    ["workbooks/LGBF_tool_71_charts.xlsx", "table/rows-are-councils"],
    ["workbooks/ONS_population_9_tables.xlsx", "table/rows-are-councils"],
    ["scotland/LGBF_family_groups.xlsx", "table/not-found"],
  ])("refuse %s: %s", async (path, error) => {
    const found = await read(path);
    expect(found.ok).toBe(false);
    expect(found.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([error]);
  });
});

describe("a town council's accounts, converted from a PDF with 269 merged cells", () => {
  it("are read from text in brackets, with merged two-row headers, as positive cost", async () => {
    const found = await read("workbooks/Town_council_accounts_269_merges.xlsx");
    const table = found.ok
      ? found.value
          .map((each) => each.table)
          .find(({ lines }) => lines.some(({ label }) => label === "Christmas Lights"))
      : undefined;
    if (!table) throw new Error("not read");
    expect(table).toMatchObject({ scale: 1, council: { code: null } });
    expect(lineCalled(table, "Christmas Lights").amounts).toMatchObject({
      gross: { value: 29_201, live: false },
      net: { value: 29_201 },
    });
    expect(valueOf(lineCalled(table, "Christmas Lights"), "income")).toEqual({ missing: "blank" });
    // The account's own totals, printed on the line that the lines above it do not reach: (514,970) gross and (514,724) net.
    expect(sumOfLines(table.lines, "gross")).toBeGreaterThan(514_000);
  });
});

describe("a council's grants, payment by payment, beside two pivot tables", () => {
  it("are read as a ledger of the year with most payments", async () => {
    const found = await read("workbooks/Community_grants_2_pivots.xlsx");
    const [best] = found.ok ? found.value : [];
    expect(best?.table).toMatchObject({
      layout: "ledger",
      year: "2017-18",
      ledger: { all: { rows: 69, pounds: 118_425 }, otherYears: { rows: 33, pounds: 49_984 } },
    });
  });
});
