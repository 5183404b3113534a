import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes } from "../readTable";
import { codesOf, ledgerOf, poundsByLine, readRows, roleByHeader, type Rows, summedByConditions } from "./readLedger";

/** Serial of 1 April 2024, and of days after it. */
const day = (after: number): number => 45383 + after;

const header = ["Payment date", "Supplier", "Cost centre", "Invoice no", "Net amount", "VAT", "Gross amount"];
const paid = (when: string | number, who: string, centre: string | number | null, ref: string, net: number) => [
  when,
  who,
  centre,
  ref,
  net,
  net / 5,
  net * 1.2,
];
const payments: Rows = [
  header,
  paid(day(0), "Alder Ltd", "Finance", "A1", 100.1),
  paid(day(40), "Birch Ltd", "ICT", "B7", 200.2),
  paid(day(70), "Cedar plc", "finance", "C3", 300.3),
  paid(day(360), "Birch Ltd", "ICT", "B9", -50),
];

describe("a list of payments", () => {
  it("becomes a line for each cost centre, credits netted off, letter case aside", () => {
    const table = readRows(payments);
    expect(table).toMatchObject({
      layout: "ledger",
      year: "2024-25",
      scale: 1,
      status: "outturn",
      extents: [{ top: 1, bottom: 5 }],
    });
    expect(poundsByLine(table)).toEqual({ Finance: 400.4, ICT: 150.2 });
    expect(table.lines.map(({ id }) => id)).toEqual(["Ledger!C2", "Ledger!C3"]);
    expect(ledgerOf(table)).toMatchObject({
      by: [{ header: "Cost centre", cells: { top: 2, bottom: 5, left: 3, right: 3 } }],
      control: 550.6,
      live: true,
      all: { rows: 4, pounds: 550.6 },
      credits: { rows: 1, pounds: -50 },
      otherYears: { rows: 0, pounds: 0 },
      unreadable: 0,
    });
  });

  it("counts what invoices come to before VAT, and says so", () => {
    const table = readRows(payments);
    expect(roleByHeader(table)).toEqual({
      "Payment date": "date",
      Supplier: "payee",
      "Cost centre": "label",
      "Invoice no": "reference",
      "Net amount": "gross",
      VAT: "ignored",
      "Gross amount": "ignored",
    });
    expect(table.evidence).toContainEqual(
      expect.objectContaining({
        decision: "column",
        value: "gross",
        because: expect.stringContaining("net of VAT") as string,
      }),
    );
  });

  it("gives conditions that a spreadsheet sums up to the same", () => {
    const grid = gridOf("Ledger", payments);
    for (const { amounts } of readRows(payments).lines) {
      expect(amounts.gross?.live).toBe(true);
      expect(amounts.gross && summedByConditions(amounts.gross, grid)).toBeCloseTo(amounts.gross?.value as number, 9);
    }
  });

  it("is read under a title and with figures in thousands when its header says so", () => {
    const table = readRows([
      ["Anyshire Council: spend over £500"],
      [],
      ["Date", "Supplier", "Service", "Amount £000"],
      [day(1), "Alder", "Legal", 2],
      [day(2), "Birch", "HR", 3],
    ]);
    expect(table).toMatchObject({ scale: 1000, council: { name: expect.stringContaining("Anyshire") as string } });
    expect(poundsByLine(table)).toEqual({ Legal: 2000, HR: 3000 });
  });

  it("says in how many months there are payments, and that fewer than twelve are no year", () => {
    expect(readRows(payments)).toMatchObject({ months: 4 });
    expect(codesOf(readRows(payments))).toContain("table/part-year");
    const year = Array.from({ length: 12 }, (_, month) =>
      paid(day(month * 30 + 10), `Supplier ${month}`, "ICT", `R${month}`, 10),
    );
    expect(readRows([header, ...year])).toMatchObject({ months: 12 });
    expect(codesOf(readRows([header, ...year]))).not.toContain("table/part-year");
  });

  it("gives payments without a cost centre a line of their own, and numbers their digits", () => {
    const table = readRows([
      header,
      paid(day(0), "Alder", 4410, "1", 10),
      paid(day(1), "Birch", null, "2", 20),
      paid(day(2), "Cedar", 4410, "3", 5),
    ]);
    expect(poundsByLine(table)).toEqual({ "4410": 15, "(no Cost centre)": 20 });
    expect(lineCalled(table, "(no Cost centre)").amounts.gross?.where).toMatchObject([{ is: "" }]);
  });

  it("keeps cost centres apart that differ in their spaces, as a formula does", () => {
    const table = readRows([
      header,
      paid(day(0), "Alder", "ICT", "1", 10),
      paid(day(1), "Birch", "ICT ", "2", 20),
      paid(day(2), "Birch", "ICT", "3", 20),
    ]);
    expect(table.lines.map(({ label, amounts }) => [label, amounts.gross?.value])).toEqual([
      ["ICT", 30],
      ["ICT", 20],
    ]);
  });

  it("stands beside a cost table of the same workbook, which comes first", () => {
    const costs = gridOf("Costs", [
      ["Anyshire Council 2024-25, £000"],
      ["Service", "Gross", "Income", "Net"],
      ["Finance", 1820, 90, 1730],
      ["ICT", 4162, 130, 4032],
      ["Total", 5982, 220, 5762],
    ]);
    const workbook = workbookOf([gridOf("Ledger", payments), costs]);
    expect(bestTable(workbook)).toMatchObject({ layout: "general", name: "Costs" });
    expect(bestTable(workbook, { sheet: "Ledger" })).toMatchObject({ layout: "ledger" });
  });

  it("is refused with what to add when nothing says whose cost a payment is", () => {
    const rows: Rows = [
      ["Date", "Supplier", "Amount"],
      [day(0), "Alder", 1],
      [day(3), "Birch", 2],
      [day(4), "Cedar", 3],
    ];
    expect(refusalCodes(workbookOf([gridOf("Spend", rows)]))).toEqual(["ledger/no-key"]);
  });
});

describe("a listing of a general ledger", () => {
  const listing: Rows = [
    ["Posting date", "Document number", "Cost centre", "Cost centre name", "Directorate", "Account", "Debit", "Credit"],
    [day(0), 1, "F100", "Finance", "Resources", "Salaries", 1000, null],
    [day(1), 2, "F100", "Finance", "Resources", "Supplies", 200, null],
    [day(2), 2, "I200", "ICT", "Resources", "Fees and income", null, 700],
    [day(3), 3, "I200", "ICT", "Resources", "Licences", 500, null],
    [day(4), 4, "P300", "Parks", "Places", "Wages", 50, null],
  ];

  it("takes credits from debits, knows income, and finds codes and sections beside the names", () => {
    const table = readRows(listing);
    expect(table.lines.map(({ label, code, section, amounts }) => [label, code, section, amounts.net?.value])).toEqual([
      ["Finance", "F100", "Resources", 1200],
      ["ICT", "I200", "Resources", -200],
      ["Parks", "P300", "Places", 50],
    ]);
    expect(roleByHeader(table)).toMatchObject({
      Debit: "net",
      Credit: "income",
      "Cost centre": "code",
      Directorate: "section",
    });
    const grid = gridOf("Ledger", listing);
    for (const { amounts } of table.lines)
      expect(amounts.net && summedByConditions(amounts.net, grid)).toBe(amounts.net?.value);
  });

  it("turns the sign where nearly everything is negative, and as the person says", () => {
    const bank: Rows = [
      ["Date", "Payee", "Category", "Amount"],
      ...[3, 4, 5].map((amount, place) => [day(place), `Payee ${place}`, place < 2 ? "Rent" : "Rates", -amount]),
    ];
    expect(poundsByLine(readRows(bank))).toEqual({ Rent: 7, Rates: 5 });
    expect(ledgerOf(readRows(bank))).toMatchObject({ multiplier: -1, control: 12, credits: { rows: 0 } });
    const asShown = readRows(bank, { corrections: { roles: new Map(), signs: "as-shown" } });
    expect(poundsByLine(asShown)).toEqual({ Rent: -7, Rates: -5 });
  });

  it("is not guessed at when another column says which amounts are credits", () => {
    const rows: Rows = [
      ["Date", "Ref", "Cost centre", "DR/CR", "Amount"],
      [day(0), 1, "ICT", "DR", 10],
      [day(1), 2, "ICT", "CR", 4],
      [day(2), 3, "HR", "DR", 1],
    ];
    expect(refusalCodes(workbookOf([gridOf("GL", rows)]))).toEqual(["ledger/sign-column"]);
  });
});

describe("what a person says of a ledger's columns", () => {
  const rows: Rows = [
    ["Date", "Supplier", "Cost centre", "Category", "Amount", "Gross amount"],
    [day(0), "Alder", "ICT", "Licences", 10, 12],
    [day(1), "Birch", "ICT", "Stationery", 20, 24],
    [day(2), "Cedar", "HR", "Stationery", 5, 6],
  ];
  const said = (...roles: readonly [number, "label" | "net" | "gross" | "section" | "payee" | "ignored"][]) =>
    readRows(rows, { corrections: { roles: new Map(roles) } });

  it("makes the lines of another column", () => {
    expect(poundsByLine(said([4, "label"]))).toEqual({ Licences: 12, Stationery: 30 });
    expect(roleByHeader(said([4, "label"]))).toMatchObject({ "Cost centre": "ignored", Category: "label" });
  });

  it("reads other amounts, and calls them net", () => {
    expect(said([5, "net"]).lines.map(({ amounts }) => amounts.net?.value)).toEqual([30, 5]);
  });

  it("changes nothing where it is what was read", () => {
    const { evidence: _said, ...same } = said([3, "label"], [6, "gross"]);
    const { evidence: _read, ...read } = readRows(rows);
    expect(same).toEqual(read);
  });

  it("does not make a ledger of a cost table with dates", () => {
    const costs: Rows = [
      ["Anyshire Council 2024-25, £000"],
      ["Service", "Manager", "Changed", "Gross", "Net"],
      ["Finance", "Alder", day(0), 1820, 1730],
      ["ICT", "Birch", day(1), 4162, 4032],
      ["Total", null, null, 5982, 5762],
    ];
    expect(readRows(costs, { corrections: { roles: new Map([[3, "date"]]) } })).toMatchObject({ layout: "general" });
  });

  it("cannot be of columns that are not there, or twice the same", () => {
    const refused = (roles: ReadonlyMap<number, "label" | "payee">) =>
      refusalCodes(workbookOf([gridOf("Ledger", rows)]), { corrections: { roles } });
    expect(refused(new Map([[9, "label"]]))).toEqual(["table/role-outside"]);
    expect(
      refused(
        new Map([
          [3, "label"],
          [4, "label"],
        ]),
      ),
    ).toEqual(["table/role-twice"]);
  });
});
