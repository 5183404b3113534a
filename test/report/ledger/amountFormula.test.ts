import fc from "fast-check";
import type { CellValue } from "../../../src/model/grid";
import { anyLedger } from "./anyLedger";
import { evaluated } from "./evaluated";
import { formulasOf, year } from "./formulasOf";
import { columnsOf, type Days, type Transaction } from "./smallLedger";
import { trapKeys } from "./trapKeys";

const names = { first_day: year.from, day_after: year.to + 1 };

/** What each line's formula gives as Excel calculates it, beside what the line holds; a reason where there is no formula. */
const compared = (transactions: readonly Transaction[], days?: Days, hasCredits = false) => {
  const ledger = { transactions, days, hasCredits };
  return formulasOf(ledger).map(({ label, formula, reason, expected }) => ({
    label,
    formula,
    expected,
    found: formula === undefined ? (reason ?? null) : evaluated(formula, columnsOf(transactions), names),
  }));
};

const holds = (found: CellValue, expected: number | string): boolean =>
  typeof found === "number" && typeof expected === "number" ? Math.abs(found - expected) < 1e-6 : found === expected;

const booked = (...keys: readonly CellValue[]): readonly Transaction[] =>
  keys.map((key, row) => ({ key, debit: 2 ** row }));

it("asks for a cost centre by SUMIFS, and passes over what is no number", () => {
  const [line] = compared([
    ...booked("R101", "R102", "r101"),
    { key: "R101", debit: "n/a" },
    { key: "R101", debit: { error: "#N/A" } },
  ]);
  expect(line).toMatchObject({
    found: 5,
    formula: `IF(COUNTIFS('Ledger'!$A$1:$A$5,"R101",'Ledger'!$C$1:$C$5,"<1E+307")=0,"[x]",ROUND(SUMIFS('Ledger'!$C$1:$C$5,'Ledger'!$A$1:$A$5,"R101",'Ledger'!$C$1:$C$5,"<1E+307"),4)*1)`,
  });
});

it("asks for a number as SUMIFS reads it while nothing else in the column reads so, and cell by cell once something does", () => {
  expect(compared(booked(1000, "1000", 2000))[0]).toMatchObject({
    found: 3,
    formula: expect.stringContaining("SUMIFS") as string,
  });
  for (const [line] of [
    compared(booked(1000, "01000")),
    compared(booked(1000, "1,000")),
    compared(booked(1000, "£1000")),
  ])
    expect(line).toMatchObject({ found: 1, formula: expect.stringContaining("SUMPRODUCT") as string });
});

it("tells each text from every other that a program may take for it", () => {
  for (const one of trapKeys)
    for (const other of trapKeys) {
      const lines = compared(booked(one, other, null, "", { error: "#N/A" }));
      expect(lines.filter(({ found, expected }) => found !== "not-as-shown" && found !== expected)).toEqual([]);
    }
});

it("gives the shorthand for a line without any number, and never 0", () => {
  expect(
    compared([
      { key: "R101", debit: null },
      { key: "R102", debit: 0 },
    ]).map(({ found }) => found),
  ).toEqual(["[x]", 0]);
  expect(
    compared([
      { key: "<5", debit: null },
      { key: "R101", debit: "n/a" },
    ]).map(({ found }) => found),
  ).toEqual(["unreadable-beside", "[x]"]);
});

it("takes credits from debits, and knows a line of credits alone", () => {
  const rows: readonly Transaction[] = [
    { key: "R101", debit: 7, credit: null },
    { key: "R101", debit: null, credit: 2 },
    { key: "R102", debit: null, credit: 3 },
  ];
  expect(compared(rows, undefined, true).map(({ found }) => found)).toEqual([5, -3]);
});

it("leaves nothing of payments that were reversed, and keeps what is less than a hundredth of a penny", () => {
  const dust = [0.1, 0.2, -0.3].map((debit) => ({ key: "R101", debit }));
  expect(compared(dust)[0]?.found).toBe(0);
  expect(compared([{ key: "R101", debit: 0.123456 }])[0]?.found).toBe(0.123456);
});

it("counts the whole of the last day and nothing of the next", () => {
  const rows: readonly Transaction[] = [45_382.9, 45_383, 45_747.75, 45_748, "31/03/2025", null].map((day, row) => ({
    key: "R101",
    day,
    debit: 2 ** row,
  }));
  expect(compared(rows, year)).toMatchObject([{ found: 6, expected: 6 }]);
});

it.each([
  ["x".repeat(256), "too-long"],
  ["TRUE", "not-as-shown"],
  ["#N/A", "not-as-shown"],
  ["two\nlines", "not-as-shown"],
  [1234567890123456, "not-as-shown"],
  [1e21, "not-as-shown"],
  [0.0001234, "not-as-shown"],
])("writes a value where no formula can ask for %p", (key, reason) => {
  expect(compared(booked(key))).toMatchObject([{ found: reason }]);
});

it("writes a value for a text that must be compared cell by cell while an amount is an error", () => {
  expect(
    compared([...booked("<5", "R101"), { key: "R102", debit: { error: "#REF!" } }]).map(({ found }) => found),
  ).toEqual(["unreadable-beside", 2, "[x]"]);
});

it("makes every line of any ledger again, as Excel calculates it", () => {
  fc.assert(
    fc.property(anyLedger, ({ transactions, days, hasCredits }) => {
      const lines = compared(transactions, days, hasCredits).filter(({ found }) => found !== "not-as-shown");
      expect(lines.filter(({ found, expected }) => !holds(found, expected))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
