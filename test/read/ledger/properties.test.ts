import fc from "fast-check";
import type { CellValue } from "../../../src/model/grid";
import { gridOf } from "../gridOf";
import { ledgerOf, poundsByLine, readRows, summedByConditions } from "./readLedger";

const header = ["Posting date", "Supplier", "Cost centre", "Invoice no", "Amount"];

interface Payment {
  readonly day: number;
  readonly payee: string;
  readonly centre: string | null;
  readonly reference: string;
  readonly pence: number;
}

const payment: fc.Arbitrary<Payment> = fc.record({
  // From January 2024 to July 2025: three financial years.
  day: fc.integer({ min: 45292, max: 45850 }),
  payee: fc.constantFrom("Alder Ltd", "Birch plc", "Cedar & Co"),
  centre: fc.constantFrom("Finance", "FINANCE", "ICT", "Legal services", null),
  reference: fc.constantFrom("A1", "B2", "C3", "D4", "E5"),
  pence: fc.integer({ min: -50_000_00, max: 400_000_00 }).filter((pence) => pence !== 0),
});
const payments = fc.array(payment, { minLength: 8, maxLength: 60 });

const rowsOf = (list: readonly Payment[]): CellValue[][] => [
  header,
  ...list.map(({ day, payee, centre, reference, pence }) => [day, payee, centre, reference, pence / 100]),
];
const dated = { dates: Array.from({ length: 61 }, (_, row) => `${row + 2},1`) };
const read = (list: readonly Payment[]) =>
  readRows(rowsOf(list), { corrections: { roles: new Map(), signs: "as-shown" } }, dated);
const inPence = (amount: unknown): number => Math.round(Number(amount) * 100);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe("any list of payments", () => {
  it("comes to its lines and what is left out, to the penny", () => {
    fc.assert(
      fc.property(payments, (list) => {
        const table = read(list);
        const { all, credits, otherYears, control } = ledgerOf(table);
        expect(sum(Object.values(poundsByLine(table)).map(inPence)) + inPence(otherYears.pounds)).toBe(
          sum(list.map(({ pence }) => pence)),
        );
        expect([all.rows, inPence(all.pounds), inPence(control)]).toEqual([
          list.length,
          ...[1, 2].map(() => sum(list.map(({ pence }) => pence))),
        ]);
        expect(inPence(credits.pounds)).toBe(sum(list.map(({ pence }) => Math.min(0, pence))));
      }),
      { numRuns: 60 },
    );
  });

  it("has lines that its conditions sum up to", () => {
    fc.assert(
      fc.property(payments, (list) => {
        const grid = gridOf("Ledger", rowsOf(list), dated);
        for (const { amounts } of read(list).lines) {
          expect(amounts.gross?.live).toBe(true);
          expect(amounts.gross && inPence(summedByConditions(amounts.gross, grid))).toBe(inPence(amounts.gross?.value));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has the same amounts in whatever order its rows stand", () => {
    fc.assert(
      fc.property(
        payments.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const amounts = (of: readonly Payment[]) =>
            Object.fromEntries(
              Object.entries(poundsByLine(read(of))).map(([label, amount]) => [label.toLowerCase(), amount]),
            );
          expect(amounts(shuffled)).toEqual(amounts(list));
          expect(ledgerOf(read(shuffled)).duplicates?.all).toEqual(ledgerOf(read(list)).duplicates?.all);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("has repeated payments that grow by a payment when it is copied", () => {
    const ofOneYear = payment.map((each) => ({ ...each, day: 45400 + (each.day % 300), pence: Math.abs(each.pence) }));
    fc.assert(
      fc.property(fc.array(ofOneYear, { minLength: 8, maxLength: 40 }), fc.nat(), (list, pick) => {
        const copied = list[pick % list.length];
        if (!copied) throw new Error("no payment to copy");
        const pence = (of: readonly Payment[]) => inPence(ledgerOf(read(of)).duplicates?.all.pounds);
        expect(pence([...list, copied]) - pence(list)).toBe(copied.pence);
      }),
      { numRuns: 60 },
    );
  });
});
