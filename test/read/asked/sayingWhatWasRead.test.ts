import fc from "fast-check";
import type { CostTable } from "../../../src/model/costTable";
import type { CellValue } from "../../../src/model/grid";
import type { Readable } from "../../../src/read/readRequest";
import { findCostTables } from "../../../src/read/findCostTables";
import { gridOf, workbookOf } from "../gridOf";

/** Doubts that a person's word ends, though it is the word that was read. */
const doubts = new Set([
  "table/columns-alike",
  "table/basis-assumed",
  "table/unit-not-stated",
  "table/total-by-arithmetic",
]);

const withoutEvidence = (table: CostTable) => ({
  ...table,
  evidence: [],
  issues: table.issues.filter(({ code }) => !doubts.has(code)),
});

const bestOf = (workbook: Readable, request: Partial<Parameters<typeof findCostTables>[1]> = {}) => {
  const found = findCostTables(workbook, { council: null, ...request });
  return found.ok ? found.value[0]?.table : undefined;
};

const headerOf = ({ columns: [first] }: CostTable) =>
  first ? { header: { top: first.at.top, bottom: first.at.bottom } } : {};

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -500, max: 90_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "-", "n/a", 0) },
);
const header = fc.constantFrom<CellValue>(
  ...["Gross", "Gross expenditure 2024-25", "Gross 2023-24", "Budget 2025-26", "Outturn 2024-25", "Income"],
  ...["Income 2023-24", "Other income", "Net", "Net 2024-25", "Total", "Employees", "Running expenses", "Premises"],
  ...["Spend", "Recharges", "Variance 2024-25", "FTE", "Code", "Department", "2023-24", null],
);
const label = fc.constantFrom<CellValue>(
  ...[
    "Finance",
    "ICT",
    "HR",
    "Legal services",
    "Mystery",
    "Total",
    "Subtotal",
    "Net cost of services",
    "Resources",
    null,
  ],
);
const tables = fc
  .tuple(
    fc.constantFrom<CellValue>("£000", "Budget 2023-24 £m", "Costs to 30 September 2024", "A plain title", null),
    fc.array(header, { minLength: 1, maxLength: 7 }),
    fc.boolean(),
    fc.array(fc.tuple(label, fc.array(cell, { minLength: 8, maxLength: 8 }), fc.boolean()), {
      minLength: 2,
      maxLength: 9,
    }),
  )
  .map(([title, headers, named, lines]) => [
    [title],
    [named ? "Service" : null, ...headers],
    ...lines.map(([name, cells, heading]): CellValue[] => [name, ...(heading ? [] : cells.slice(0, headers.length))]),
    ["Source: the ledger"],
  ]);

describe("saying of a table what was read anyway", () => {
  it("changes nothing but the evidence and the doubts that it ends, with the table's own cells selected or not", () => {
    let read = 0;
    fc.assert(
      fc.property(tables, (rows) => {
        const workbook = workbookOf([gridOf("Costs", rows)]);
        const natural = bestOf(workbook);
        const selection = natural?.extents[0];
        if (!natural || !selection) return;
        read++;
        const corrections = {
          scale: natural.scale,
          ...headerOf(natural),
          rows: new Map(natural.rows?.map(({ at, role }) => [at.row, role])),
          roles: new Map(natural.columns.map(({ at, role }) => [at.left, role])),
        };
        expect(bestOf(workbook, { selection })).toEqual(natural);
        for (const request of [{ corrections }, { corrections, selection }]) {
          const said = bestOf(workbook, request);
          expect(said && withoutEvidence(said)).toEqual(withoutEvidence(natural));
        }
      }),
      { numRuns: 120 },
    );
    expect(read).toBeGreaterThan(30);
  });

  it("says so in the evidence", () => {
    const rows = [["£000"], ["Service", "Gross", "Net"], ["Finance", 1, 1], ["ICT", 2, 2], ["HR", 3, 3]];
    const workbook = workbookOf([gridOf("Costs", rows)]);
    const natural = bestOf(workbook);
    const roles = new Map(natural?.columns.map(({ at, role }) => [at.left, role]));
    const evidence = bestOf(workbook, { corrections: { scale: 1_000, roles } })?.evidence;
    expect(evidence?.filter(({ because }) => because === "as stated by the person").map(({ value }) => value)).toEqual([
      "gross",
      "net",
      "label",
      "1000",
    ]);
  });
});
