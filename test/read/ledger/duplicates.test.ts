import type { CellValue } from "../../../src/model/grid";
import { codesOf, ledgerOf, readRows, type Rows } from "./readLedger";

const day = (after: number): number => 45383 + after;
const header = ["Date", "Supplier", "Cost centre", "Invoice no", "Amount"];
const paid = (after: number, who: string, ref: CellValue, amount: number): CellValue[] => [
  day(after),
  who,
  "ICT",
  ref,
  amount,
];
const duplicatesIn = (rows: Rows) => ledgerOf(readRows([header, ...rows])).duplicates;

describe("payments that stand in a ledger twice", () => {
  it("are shown with their rows and pounds, and nothing is removed", () => {
    const rows = [
      paid(1, "Alder Ltd", "A1", 4_600_000),
      paid(2, "Birch", "B1", 10),
      paid(1, "ALDER LTD", "a1", 4_600_000),
      paid(2, "Birch", "B2", 10),
    ];
    const table = readRows([header, ...rows]);
    expect(ledgerOf(table).duplicates).toEqual({
      all: { rows: 1, pounds: 4_600_000 },
      listed: [
        {
          rows: [2, 4],
          payee: "Alder Ltd",
          date: "2024-04-02",
          reference: "A1",
          line: "ICT",
          amount: 4_600_000,
          pounds: 4_600_000,
        },
      ],
      compared: ["Supplier", "Date", "Amount", "Invoice no"],
    });
    expect(table.lines[0]?.amounts.gross?.value).toBe(9_200_020);
    expect(table.issues.find(({ code }) => code === "ledger/duplicates")).toMatchObject({
      severity: "warning",
      facts: { rows: 1, pounds: 4_600_000, compared: "Supplier, Date, Amount, Invoice no" },
    });
  });

  it("differ when payee, date, amount or reference do", () => {
    const one = paid(1, "Alder", "A1", 100);
    expect(
      duplicatesIn([
        one,
        one,
        paid(2, "Alder", "A1", 100),
        paid(1, "Birch", "A1", 100),
        paid(1, "Alder", "A2", 100),
        paid(1, "Alder", "A1", 100.01),
      ])?.all,
    ).toEqual({ rows: 1, pounds: 100 });
  });

  it("are taken back by a credit of the same payee and reference, each by one", () => {
    const one = paid(1, "Alder", "A1", 100);
    const credit = paid(9, "Alder", "A1", -100);
    expect(duplicatesIn([one, one, one, credit])?.all).toEqual({ rows: 1, pounds: 100 });
    expect(duplicatesIn([one, one, credit, credit])).toMatchObject({ all: { rows: 0, pounds: 0 }, listed: [] });
    expect(duplicatesIn([one, one, paid(9, "Birch", "A1", -100), paid(9, "Alder", "A1", -99)])?.all).toEqual({
      rows: 1,
      pounds: 100,
    });
  });

  it("are no credits, however often they stand there", () => {
    const credit = paid(9, "Alder", "A1", -100);
    expect(duplicatesIn([credit, credit, paid(2, "Birch", "B2", 10)])?.all).toEqual({ rows: 0, pounds: 0 });
  });

  it("are found without a reference that only numbers the rows, and said so", () => {
    const numbered = header.map((each) => (each === "Invoice no" ? "Document no" : each));
    const rows = [numbered, paid(1, "Alder", 1, 100), paid(1, "Alder", 2, 100), paid(1, "Birch", 3, 100)];
    expect(ledgerOf(readRows(rows)).duplicates).toMatchObject({
      all: { rows: 1, pounds: 100 },
      compared: ["Supplier", "Date", "Amount"],
    });
    expect(readRows(rows).evidence).toContainEqual(
      expect.objectContaining({
        value: "reference",
        because: expect.stringContaining("different in every row") as string,
      }),
    );
  });

  it("are none where every payment has an invoice of its own", () => {
    const invoices = [
      ["Date", "Cost centre", "Supplier", "Invoice number", "Amount"],
      ...[1, 2, 3].map((number) => [day(1), "ICT", "Alder", number, 100]),
    ];
    expect(ledgerOf(readRows(invoices)).duplicates?.all).toEqual({ rows: 0, pounds: 0 });
  });

  it("cannot be told without payees and references that come again", () => {
    const table = readRows([
      ["Date", "Document number", "Cost centre", "Amount"],
      [day(1), 1, "ICT", 5],
      [day(1), 2, "ICT", 5],
      [day(1), 3, "HR", 5],
    ]);
    expect(ledgerOf(table).duplicates).toBeNull();
    expect(codesOf(table)).toContain("ledger/duplicates-unknown");
  });

  it("cannot be told without payees where a reference numbers documents of several lines", () => {
    const line = (document: string, amount: number): CellValue[] => [day(1), document, "Care", amount];
    const table = readRows([
      ["Date", "Document number", "Cost centre", "Amount"],
      ...[line("D1", 50), line("D1", 50), line("D1", 70), line("D2", 20), line("D2", 30), line("D3", 9)],
    ]);
    expect(ledgerOf(table).duplicates).toBeNull();
    expect(codesOf(table)).toContain("ledger/duplicates-unknown");
    const payments = readRows([
      ["Date", "Payment number", "Cost centre", "Amount"],
      ...[line("P1", 50), line("P1", 50), line("P2", 70), line("P3", 20), line("P4", 30), line("P5", 9)],
    ]);
    expect(ledgerOf(payments).duplicates?.all).toEqual({ rows: 1, pounds: 50 });
  });

  it("are listed from the largest, a thousand at most, while all are counted", () => {
    const rows = Array.from({ length: 1_200 }, (_, place) =>
      paid(place % 300, `Payee ${place}`, `R${place}`, place + 1),
    );
    const found = duplicatesIn([...rows, ...rows]);
    expect(found?.all).toEqual({ rows: 1_200, pounds: (1_200 * 1_201) / 2 });
    expect(found?.listed).toHaveLength(1_000);
    expect(found?.listed[0]).toMatchObject({ payee: "Payee 1199", amount: 1_200, rows: [1_201, 2_401] });
  });

  it("have a payee or a reference, or they may be any two", () => {
    const nameless = [day(1), null, "ICT", null, 100];
    expect(duplicatesIn([nameless, nameless, paid(2, "Birch", "B2", 10), paid(3, "Birch", "B2", 11)])?.all).toEqual({
      rows: 0,
      pounds: 0,
    });
  });

  it("are not looked for among rows of other years", () => {
    const old = paid(-400, "Alder", "A1", 100);
    expect(
      duplicatesIn([old, old, paid(1, "Birch", "B1", 1), paid(2, "Birch", "B1", 2), paid(3, "Birch", "B3", 1)])?.all,
    ).toEqual({ rows: 0, pounds: 0 });
  });
});
