import { readFileSync } from "node:fs";
import { recalculated } from "../libreoffice/recalculated";
import { asset, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { bookOf } from "./books";
import { cellFor, gridOf, valueFor, withCell } from "./edited";
import { benchmarked, holds, recalculation } from "./libreoffice";

afterAll(removeFolders);

const example = asset("examples/illustrative-borough-ledger-2024-25.xlsx");

it("LibreOffice calculates from scratch what the core calculated of the fictional borough's ledger", async () => {
  await holds("the fictional borough's ledger", await benchmarked(example, "--dataset", club));
});

it("a corrected amount moves its line, its function, the ceiling's base and the control total, and nothing else", async () => {
  const before = await benchmarked(example, "--dataset", club);
  const payment = await cellFor(new Uint8Array(readFileSync(example)), "Ledger", "HB-20417", "Amount (£)");
  const after = await recalculated(withCell(before, "Ledger", payment, 36_250));
  const moved = async (sheet: string, text: string, header: string) =>
    Number(await valueFor(after, sheet, text, header)) - Number(await valueFor(before, sheet, text, header));
  expect(await moved("BB_Mapping", "ICT", "Gross (£)")).toBeCloseTo(-10_000, 4);
  expect(await moved("BB_Costs", "ict", "Cost (£)")).toBeCloseTo(-10_000, 4);
  expect(await moved("BB_Cover", "Back-office cost", "Amount (£)")).toBeCloseTo(-10_000, 4);
  expect(await moved("BB_Mapping", "Payroll", "Gross (£)")).toBe(0);
  expect(await moved("BB_Checks", "ledger-control", "Difference")).toBeCloseTo(-10_000, 4);
  expect(await valueFor(after, "BB_Checks", "ledger-control", "Result")).toBe("fail");
  expect(await valueFor(after, "BB_Checks", "ledger-lines-sum", "Result")).toBe("pass");
});

it("lists what was planted, by its cells, and nothing that only looks so", async () => {
  const grid = await gridOf(await benchmarked(example, "--dataset", club), "BB_Duplicates");
  const rows: (readonly unknown[])[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1)
    if (grid.value(row, 2) !== null) rows.push([3, 4, 5, 6, 7].map((column) => grid.value(row, column)));
  expect(rows.slice(1)).toEqual([
    ["HB-20417", "ICT", 46_250, 2, 46_250],
    ["OMF/0931", "Facilities management", 8_914.6, 2, 8_914.6],
    ["88120", "Customer services", 612.48, 3, 1_224.96],
  ]);
});

it("codes that a criterion would mistake for each other, debits with credits, and days of two years come out alike", async () => {
  const codes = [
    "01000",
    1000,
    "1,000",
    "1E3",
    "<5",
    "R*",
    "R101",
    "MARCH1",
    "",
    "12/24",
    "[@Net]",
    "O'Brien & <Sons>",
    'The "Hub"',
  ];
  const lines = Array.from({ length: 400 }, (_, row) => [
    45_300 + row,
    codes[row % codes.length] ?? "",
    `Supplier ${row % 7}`,
    `D${row}`,
    row % 5 === 0 ? null : 10 + row / 8,
    row % 5 === 0 ? 3 + row / 16 : null,
  ]);
  const book = await bookOf({
    Ledger: [
      ["Burnley Borough Council: ledger 2024-25"],
      [],
      ["Posting date", "Cost centre", "Supplier", "Document number", "Debit", "Credit"],
      ...lines,
    ],
  });
  const bytes = await benchmarked(book, "--year", "2024-25");
  const { disagreements, errors } = await recalculation(bytes);
  expect([disagreements, errors]).toEqual([[], []]);
  const mapping = await gridOf(bytes, "BB_Mapping");
  const formulas = Array.from({ length: mapping.rowCount }, (_, row) => mapping.isFormula(row + 1, 16));
  expect(formulas.filter(Boolean)).toHaveLength(codes.length);
});
