import type { CostLine } from "../../../src/model/costTable";
import type { DuplicatePayment, Ledger } from "../../../src/model/ledger";
import { pounds } from "../../../src/model/money";
import { reportOf, type Written } from "../../../src/report/report";
import { columnNamed, sheetFor } from "../../../src/report/rules/places";
import { ledgerReport } from "../exampleReports";

const facts = {
  now: "2026-01-02T03:04",
  version: "0.0.0-test",
  set: "BB",
  input: { name: "ledger.xlsx", sha256: "0".repeat(64) },
  stated: {},
};

/** The example's report with another ledger, or other lines; reportOf itself holds it to the rules. */
const written = async (change: Partial<Ledger>, lineOf = (line: CostLine): CostLine => line): Promise<Written> => {
  const { benchmark } = (await ledgerReport()).run;
  const { ledger, lines } = benchmark.table;
  if (!ledger) throw new Error("no ledger");
  const table = { ...benchmark.table, ledger: { ...ledger, ...change }, lines: lines.map(lineOf) };
  return reportOf({ ...benchmark, table }, facts);
};

const asValue = (line: CostLine): CostLine => {
  const { gross } = line.amounts;
  return gross ? { ...line, amounts: { gross: { ...gross, live: false } } } : line;
};

const column = ({ report }: Written, id: "Checks" | "Cover" | "Duplicates" | "Mapping", header: string) =>
  columnNamed(report, id, header)?.cells ?? [];

const rowOf = (made: Written, id: "Checks" | "Cover", key: string, name: string) =>
  column(made, id, key).findIndex(({ value }) => value === name);

const above = ({ report }: Written) =>
  (sheetFor(report, "Duplicates")?.above ?? []).map(({ value }) => String(value)).join(" ");

const payment = (row: number, amount: number): DuplicatePayment => ({
  rows: [row, row + 1],
  payee: "=Payee",
  date: "",
  reference: "",
  line: "ICT",
  amount: pounds(amount),
  pounds: pounds(amount),
});

it("holds a ledger too long for formulas by its control total alone, and says so beside every value", async () => {
  const made = await written({ live: false }, asValue);
  expect(column(made, "Mapping", "Gross (£)").filter(({ formula }) => formula !== undefined)).toEqual([]);
  for (const { value } of column(made, "Mapping", "Notes"))
    expect(value).toMatch(/too many rows .* control total on the checks sheet .* does not follow the cell/u);
  const at = rowOf(made, "Checks", "Check", "ledger-control");
  expect(column(made, "Checks", "Found")[at]).toEqual({
    value: 19_803_420.99,
    formula: `ROUND(SUMIFS('Ledger'!$H$6:$H$1613,'Ledger'!$H$6:$H$1613,"<1E+307"),4)*bb_table_scale`,
  });
  expect(column(made, "Checks", "Expected")[at]?.formula).toBeUndefined();
  const sum = rowOf(made, "Checks", "Check", "ledger-lines-sum");
  expect(column(made, "Checks", "Expected")[sum]?.formula).toBeUndefined();
});

it("counts what is added under a ledger, but not under the last row of a sheet", async () => {
  const under = async (change: Partial<Ledger>) => {
    const made = await written(change);
    return column(made, "Checks", "Found")[rowOf(made, "Checks", "Check", "ledger-rows-added")];
  };
  expect(await under({ below: 2 })).toEqual({ value: 2, formula: "COUNT('Ledger'!$H$1614:$H$1048576)" });
  const full = { sheet: "Ledger", top: 6, left: 8, bottom: 1_048_576, right: 8 };
  expect(await under({ plus: [full] })).toEqual({ value: 0 });
});

it("turns the control total where the ledger prints cost negative, and takes credits from debits", async () => {
  const credits = { sheet: "Ledger", top: 6, left: 9, bottom: 1613, right: 9 };
  const made = await written({ minus: [credits], multiplier: -1, control: pounds(0.12345) });
  expect(column(made, "Checks", "Found")[rowOf(made, "Checks", "Check", "ledger-control")]?.formula).toBe(
    `-(SUMIFS('Ledger'!$H$6:$H$1613,'Ledger'!$H$6:$H$1613,"<1E+307")-SUMIFS('Ledger'!$I$6:$I$1613,'Ledger'!$I$6:$I$1613,"<1E+307"))*bb_table_scale`,
  );
});

describe("the sheet of repeated payments", () => {
  it("says that nobody can tell where the ledger has neither payees nor references", async () => {
    const made = await written({ duplicates: null });
    expect(above(made)).toContain("Nobody can tell");
    expect(column(made, "Duplicates", "Payee")).toEqual([]);
    expect(rowOf(made, "Cover", "Headline figure", "Repeated payments in the ledger")).toBe(-1);
  });

  it("says that nothing is repeated, and what was compared", async () => {
    const all = { rows: 0, pounds: pounds(0) };
    const made = await written({ duplicates: { all, listed: [], compared: ["Supplier", "Amount"] } });
    expect(above(made)).toMatch(/No payment stands in the ledger more than once\. .*Supplier, Amount/u);
    expect(rowOf(made, "Cover", "Headline figure", "Repeated payments in the ledger")).toBe(-1);
  });

  it("links the cells, keeps a payee's name text, and is added up on the cover", async () => {
    const all = { rows: 1, pounds: pounds(12.5) };
    const made = await written({ duplicates: { all, listed: [payment(40, 12.5)], compared: ["Supplier"] } });
    expect(column(made, "Duplicates", "Payee")).toEqual([{ value: "=Payee" }]);
    expect(column(made, "Duplicates", "Date in the ledger")).toEqual([{ value: "[z]" }]);
    expect(column(made, "Duplicates", "Cell of the repeat")).toEqual([{ value: "H41", link: "'Ledger'!H41" }]);
    const at = rowOf(made, "Cover", "Headline figure", "Repeated payments in the ledger");
    expect(column(made, "Cover", "Amount (£)")[at]).toEqual({
      value: 12.5,
      formula: "SUM(BB_Duplicates[[At stake at the run (£)]])",
    });
    expect(column(made, "Cover", "What it says")[at]?.value).toMatch(/^1 repeated payment, taken out of no figure/u);
  });

  it("tells the total of all where only the largest are listed", async () => {
    const all = { rows: 1_001, pounds: pounds(2_000) };
    const made = await written({ duplicates: { all, listed: [payment(40, 12.5)], compared: ["Supplier"] } });
    expect(above(made)).toContain("The largest 1 are listed; the total is of all.");
    const at = rowOf(made, "Cover", "Headline figure", "Repeated payments in the ledger");
    expect(column(made, "Cover", "Amount (£)")[at]).toEqual({ value: 2_000 });
  });
});
