import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CostTable } from "../../src/model/costTable";
import type { CellValue } from "../../src/model/grid";
import { pounds } from "../../src/model/money";
import { cellsRead } from "../../src/run/cellsRead";
import { gridOf, workbookOf } from "../read/gridOf";

const hash = (bytes: string): string => createHash("sha256").update(bytes).digest("hex");

/** The hash as the decision describes it, made again from rows of values. */
const madeAgain = (sheet: string, rows: readonly (readonly CellValue[])[]): string =>
  hash(
    rows
      .flatMap((row, index) =>
        row.flatMap((value, place) => {
          if (value === null || value === "") return [];
          const plain = typeof value === "number" ? Number(value.toPrecision(15)) : value;
          return [JSON.stringify([sheet, index + 1, place + 1, plain])];
        }),
      )
      .join("\n"),
  );

const tableOver = (sheet: string, rows: number, columns: number, more: Partial<CostTable> = {}): CostTable => ({
  name: sheet,
  layout: "general",
  englishReturns: false,
  extents: [{ sheet, top: 1, left: 1, bottom: rows, right: columns }],
  columns: [],
  council: { code: null, name: null },
  year: null,
  months: 12,
  status: null,
  scale: 1,
  lines: [],
  totals: [],
  drivers: [],
  indicators: [],
  notes: [],
  evidence: [],
  issues: [],
  ...more,
});

const value = fc.oneof(
  fc.constantFrom<CellValue>(null, "", true, false, { error: "#N/A" }, 0, -0, 1 / 3, 1234.56, 1e300),
  fc.string({ maxLength: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe("the hash of the cells read", () => {
  it("is the one that the decision describes, for any cells", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 12 }), async (rows) => {
        const read = await cellsRead(workbookOf([gridOf("Costs", rows)]), tableOver("Costs", rows.length, 3));
        expect(read).toBe(madeAgain("Costs", rows));
      }),
    );
  });

  it("changes with any one cell, and with the place that it stands in", async () => {
    const read = (rows: readonly (readonly CellValue[])[]): Promise<string> =>
      cellsRead(workbookOf([gridOf("Costs", rows)]), tableOver("Costs", 2, 2));
    const hashes = await Promise.all([
      read([["Legal", 1]]),
      read([["Legal", 2]]),
      read([["Legal", "1"]]),
      read([["Legal", true]]),
      read([["legal", 1]]),
      read([["Legal"], [null, 1]]),
      read([[1, "Legal"]]),
    ]);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("is of what a ledger's transactions were added up to, and of no transaction", async () => {
    const rows = [
      ["Service", "Amount"],
      ["Legal", 10],
      ["Legal", 20],
    ];
    const read = (changed: typeof rows, legal: number, credits: number): Promise<string> =>
      cellsRead(workbookOf([gridOf("Ledger", changed)]), ledgerTable(legal, credits));
    const hashed = await read(rows, 30, 0);
    expect(await read([...rows.slice(0, 1), ["Legal", 11], ["Legal", 19]], 30, 0)).toBe(hashed);
    expect(await read(rows, 31, 0)).not.toBe(hashed);
    expect(await read(rows, 30, -5)).not.toBe(hashed);
  });
});

const ledgerTable = (legal: number, credits: number): CostTable => {
  const amounts = { sheet: "Ledger", top: 2, left: 2, bottom: 3, right: 2 };
  const none = { rows: 0, pounds: pounds(0) };
  return tableOver("Ledger", 3, 2, {
    lines: [
      {
        id: "Ledger!A2",
        label: "Legal",
        code: null,
        at: { sheet: "Ledger", row: 2, column: 1 },
        section: "",
        kind: "line",
        amounts: { gross: { value: pounds(legal), plus: [amounts], minus: [], multiplier: 1, live: true } },
        mapped: [],
      },
    ],
    ledger: {
      sheet: "Ledger",
      by: [],
      plus: [amounts],
      minus: [],
      multiplier: 1,
      control: pounds(legal),
      below: 0,
      live: true,
      all: { rows: 2, pounds: pounds(legal) },
      credits: { rows: 1, pounds: pounds(credits) },
      otherYears: none,
      unreadable: 0,
      duplicates: null,
    },
  });
};
