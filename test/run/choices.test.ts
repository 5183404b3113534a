import fc from "fast-check";
import type { Corrections, RowRole } from "../../src/model/corrections";
import type { Stated } from "../../src/model/stated";
import { yearStarting } from "../../src/model/year";
import type { GssCode } from "../../src/model/council";
import { readWorkbook } from "../../src/run/readWorkbook";
import { parseCells } from "../../src/run/parseCells";
import { readableRange } from "../../src/model/cells";
import { bookOf, costTable } from "../cli/books";
import { cellFor, renamed, valueFor, withCell } from "../cli/edited";
import { openedFrom, ranOn, runOn } from "./runs";

type Row = readonly (string | number | null)[];

const title = (year = "2024-25", unit = ", £ thousand"): Row => [
  `Fernshire Borough Council (fictional): revenue outturn ${year}${unit}`,
];
const rows = costTable().slice(1);
const book = (sheets: Readonly<Record<string, readonly Row[]>> = { Costs: [title(), ...rows] }): Promise<Uint8Array> =>
  bookOf(sheets);

/** What the sheets of a workbook say of the next run. */
const rememberedIn = async (bytes: Uint8Array): Promise<Stated> => {
  const read = await readWorkbook(await openedFrom(bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.remembered.request;
};

/** The workbook with a choice typed over. */
const typed = async (bytes: Uint8Array, name: string, value: string | number): Promise<Uint8Array> =>
  withCell(bytes, "BB_Choices", await cellFor(bytes, "BB_Choices", name, "Value"), value);

const codesOf = (issues: readonly { readonly code: string; readonly severity: string }[]): readonly string[] =>
  issues.filter(({ severity }) => severity !== "note").map(({ code }) => code);

const hand = ["X99000002", "X99000003", "X99000004"] as GssCode[];

describe("the choices sheet", () => {
  it("remembers nothing that nobody stated, so that next year's figures are read as such", async () => {
    const { bytes } = await ranOn(await book());
    expect(await rememberedIn(bytes)).toEqual({});
    const { run } = await ranOn(withCell(bytes, "Costs", "A1", String(title("2023-24")[0])));
    expect(run.benchmark.choices).toMatchObject({ year: "2023-24", priceBase: "2023-24" });
  });

  it("remembers all that was stated, and a run that is told nothing does the same again", async () => {
    const stated: Stated = {
      sheet: "Costs",
      corrections: {
        header: { top: 3, bottom: 3 },
        scale: 1,
        signs: "as-shown",
        months: 9,
        roles: new Map([[3, "ignored"]]),
        rows: new Map<number, RowRole>([
          [7, "ignored"],
          [8, "total"],
        ]),
      },
      council: "X99000001",
      year: yearStarting(2024),
      basis: "net",
      priceBase: yearStarting(2023),
      comparators: { by: "hand", codes: hand },
    };
    const first = await ranOn(await book(), stated);
    expect(await rememberedIn(first.bytes)).toEqual(stated);
    const again = await ranOn(first.bytes);
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
    expect(again.run.benchmark.table).toMatchObject({ scale: 1, months: 9 });
    expect(again.run.benchmark.table.lines.map(({ label }) => label)).not.toContain("Refuse collection");
    expect(again.run.benchmark.choices).toMatchObject({ year: "2024-25", basis: "net", priceBase: "2023-24" });
    expect(again.run.benchmark.comparators.members).toEqual(hand);
  });

  it("gives way to what is asked now, choice by choice", async () => {
    const { bytes } = await ranOn(await book(), { basis: "net", comparators: { by: "hand", codes: hand } });
    const { run } = await ranOn(bytes, { basis: "gross" });
    expect(run.benchmark.choices).toMatchObject({ basis: "gross", comparators: { by: "hand" } });
  });

  it.each([
    ["basis", "Net", { basis: "net" }],
    ["year", "2024-25 ", {}],
    ["council", "Fernshire", { council: "Fernshire" }],
    ["comparators", "x99000002, X99000003,X99000004", { comparators: { by: "hand", codes: hand } }],
    ["price_base", "2023/24", { priceBase: "2023-24" }],
    ["unit", "pounds", { corrections: { scale: 1, roles: new Map() } }],
    ["unit", 1_000_000, { corrections: { scale: 1_000_000, roles: new Map() } }],
    ["column_C", "ignored", { corrections: { roles: new Map([[3, "ignored"]]) } }],
    ["row_8", "Line", { corrections: { roles: new Map(), rows: new Map([[8, "line"]]) } }],
    ["header", "rows 2 to 3", { corrections: { roles: new Map(), header: { top: 2, bottom: 3 } } }],
    ["header", 2, { corrections: { roles: new Map(), header: { top: 2, bottom: 2 } } }],
    ["signs", "turned", { corrections: { roles: new Map(), signs: "turned" } }],
    ["months", 6, { corrections: { roles: new Map(), months: 6 } }],
    ["sheet", "Costs", { sheet: "Costs" }],
    ["cells", "Costs!$A$3:D8", { selection: { sheet: "Costs", top: 3, left: 1, bottom: 8, right: 4 } }],
  ])("takes %s typed as %s", async (name, value, expected) => {
    const { bytes } = await ranOn(await book());
    expect(await rememberedIn(await typed(bytes, name, value))).toEqual(expected);
  });

  it("works a choice out anew when its cell is cleared", async () => {
    const { bytes } = await ranOn(await book(), { basis: "net" });
    const { run } = await ranOn(await typed(bytes, "basis", ""));
    expect(run.benchmark.choices.basis).toBe("gross");
  });

  it.each([
    ["year", "next year", "run/choice-wrong"],
    ["year", 40_483, "run/choice-wrong"],
    ["basis", "both", "run/choice-wrong"],
    ["price_base", "old", "run/choice-wrong"],
    ["comparators", "friends", "run/choice-wrong"],
    ["cells", "somewhere", "run/choice-wrong"],
    ["unit", "dozens", "run/choice-wrong"],
    ["column_C", "profit", "run/choice-wrong"],
    ["row_8", "sum", "run/choice-wrong"],
    ["header", "the top", "run/choice-wrong"],
    ["signs", "plus", "run/choice-wrong"],
    ["months", 13, "run/choice-wrong"],
    ["council", "Atlantis", "council/unknown"],
    ["comparators", "X99999999", "run/unknown-comparator"],
    ["price_base", "1920-21", "run/no-deflator"],
  ])("that reads %s as %s stops the run at that cell", async (name, value, code) => {
    const { bytes } = await ranOn(await book());
    const wrong = await typed(bytes, name, value);
    const again = await runOn(wrong);
    expect(again.run).toBeNull();
    const at = parseCells(`BB_Choices!${await cellFor(wrong, "BB_Choices", name, "Value")}`);
    expect(again.issues).toContainEqual(expect.objectContaining({ code, severity: "error", at: { cells: at } }));
    expect(Buffer.compare(again.bytes, wrong)).toBe(0);
  });
});

describe("a table that an earlier run was told to take", () => {
  const two = (): Promise<Uint8Array> => book({ Outturn: [title(), ...rows], Budget: [title(), ...rows] });
  const takenFrom = ({ run }: Awaited<ReturnType<typeof ranOn>>): string | undefined =>
    run.benchmark.table.extents[0]?.sheet;

  it("is taken again, though another is found first", async () => {
    const { bytes } = await ranOn(await two(), { sheet: "Budget" });
    expect(takenFrom(await ranOn(bytes))).toBe("Budget");
    expect(takenFrom(await ranOn(bytes, { sheet: "Outturn" }))).toBe("Outturn");
  });

  it("is looked for anew, with a warning, when its sheet has another name now", async () => {
    const { bytes } = await ranOn(await two(), { sheet: "Budget" });
    const ended = await ranOn(renamed(bytes, "Budget", "Old budget"));
    expect(takenFrom(ended)).toBe("Outturn");
    expect(codesOf(ended.issues)).toContain("run/remembered-table-gone");
    expect(codesOf((await ranOn(ended.bytes)).issues)).not.toContain("run/remembered-table-gone");
  });

  it("is not passed over for another when it cannot be read any more", async () => {
    const { bytes } = await ranOn(await two(), { sheet: "Budget" });
    const ended = await runOn(withCell(bytes, "Budget", "B4", "to follow"));
    expect(ended.run).toBeNull();
    expect(codesOf(ended.issues)).toContain("table/text-for-money");
  });

  it("by its cells is named in a warning when a line has come between", async () => {
    const selection = { sheet: "Costs", top: 3, left: 1, bottom: 8, right: 4 };
    const { bytes, issues } = await ranOn(await book(), { selection });
    expect(codesOf(issues)).not.toContain("run/remembered-cells-moved");
    expect(codesOf((await ranOn(bytes)).issues)).not.toContain("run/remembered-cells-moved");
    const ended = await ranOn(withCell(bytes, "Costs", "A6", "Payroll"));
    expect(codesOf(ended.issues)).toContain("run/remembered-cells-moved");
  });
});

describe("a unit or column that was corrected", () => {
  const corrections: Corrections = { scale: 1, roles: new Map([[3, "ignored"]]) };
  const isCorrected = ({ run }: Awaited<ReturnType<typeof ranOn>>): boolean =>
    run.benchmark.table.scale === 1 &&
    run.benchmark.table.columns.some(({ at, role }) => at.left === 3 && role === "ignored");

  it("stays so when the sheet is renamed, for it is still the same table", async () => {
    const { bytes } = await ranOn(await book(), { corrections });
    const ended = await ranOn(renamed(bytes, "Costs", "Costs of 2024"));
    expect(isCorrected(ended)).toBe(true);
  });

  it("does not hold for another table, and that is a warning", async () => {
    const other = [
      title("2024-25"),
      [],
      ["Service", "Manager", "Gross expenditure", "Net expenditure"],
      ...rows.slice(2).map(([name, gross, , net]) => [name ?? null, "A. Nother", gross ?? null, net ?? null]),
    ];
    const sheets = { Costs: [title(), ...rows], Other: other };
    const { bytes } = await ranOn(await book(sheets), { sheet: "Costs", corrections });
    const ended = await ranOn(bytes, { sheet: "Other" });
    expect(isCorrected(ended)).toBe(false);
    expect(ended.run.benchmark.table.scale).toBe(1000);
    expect(codesOf(ended.issues)).toContain("run/remembered-corrections-left");
  });

  it("stays so when another column is corrected now", async () => {
    const { bytes } = await ranOn(await book(), { corrections });
    const ended = await ranOn(bytes, { corrections: { roles: new Map([[4, "ignored"]]) } });
    expect(isCorrected(ended)).toBe(true);
    expect(await valueFor(ended.bytes, "BB_Choices", "column_D", "Value")).toBe("ignored");
  });
});

describe("a row of which somebody said what it is", () => {
  const corrections: Corrections = { roles: new Map(), rows: new Map([[7, "ignored"]]) };
  const labelsOf = ({ run }: Awaited<ReturnType<typeof ranOn>>): readonly string[] =>
    run.benchmark.table.lines.map(({ label }) => label);
  it("stands on the choices sheet with its label, and totals that were read stand there too", async () => {
    const { bytes } = await ranOn(await book(), { corrections });
    expect(await valueFor(bytes, "BB_Choices", "row_7", "Value")).toBe("ignored");
    expect(await valueFor(bytes, "BB_Choices", "row_7", "In words")).toBe("Refuse collection");
    expect(await valueFor(bytes, "BB_Choices", "row_8", "Value")).toBe("total");
    expect(await valueFor(bytes, "BB_Choices", "row_8", "Worked out by Backbench")).toBe("total");
  });

  it("is found again by its label where it has moved", async () => {
    const { bytes } = await ranOn(await book(), { corrections });
    const ended = await ranOn(withCell(withCell(bytes, "Costs", "A6", "Refuse collection"), "Costs", "A7", "Payroll"));
    expect(labelsOf(ended)).not.toContain("Refuse collection");
    expect(labelsOf(ended)).toContain("Payroll");
    expect(await valueFor(ended.bytes, "BB_Choices", "row_6", "Value")).toBe("ignored");
    expect(codesOf(ended.issues)).not.toContain("run/remembered-row-gone");
  });

  it("is named in a warning when it is gone, and no other row is taken for it", async () => {
    const { bytes } = await ranOn(await book(), { corrections });
    const ended = await ranOn(withCell(bytes, "Costs", "A7", "Payroll"));
    expect(labelsOf(ended)).toContain("Payroll");
    expect(codesOf(ended.issues)).toContain("run/remembered-row-gone");
    expect(codesOf((await ranOn(ended.bytes)).issues)).not.toContain("run/remembered-row-gone");
  });

  it("gives way to what is said of it now, and stays beside what is said of another", async () => {
    const { bytes } = await ranOn(await book(), { corrections });
    const now = (row: number, role: RowRole): Corrections => ({ roles: new Map(), rows: new Map([[row, role]]) });
    expect(labelsOf(await ranOn(bytes, { corrections: now(7, "line") }))).toContain("Refuse collection");
    const both = labelsOf(await ranOn(bytes, { corrections: now(6, "ignored") }));
    expect(both).toEqual(expect.arrayContaining(["Finance", "Legal services"]));
    expect(both).not.toEqual(expect.arrayContaining(["Refuse collection"]));
    expect(both).not.toEqual(expect.arrayContaining(["ICT"]));
  });
});

it("reads the next run's table with the rounding that somebody allowed on BB_Inputs", async () => {
  const bytes = await book({ Costs: [title(), ...rows.slice(0, -1), ["Total", 4001, -650, 3351]] });
  const first = await ranOn(bytes, {});
  expect(codesOf(first.issues)).not.toContain("table/total-differs");
  const strict = withCell(
    first.bytes,
    "BB_Inputs",
    await cellFor(first.bytes, "BB_Inputs", "rounding_units_per_line", "Value"),
    0,
  );
  const second = await ranOn(strict);
  expect(codesOf(second.issues).length).toBeGreaterThan(codesOf(first.issues).length);
});

it("reads the cells that it writes, whatever the sheet is called", () => {
  const side = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), side, side, (sheet, [top, bottom], [left, right]) => {
      fc.pre(sheet.trim() === sheet && !/[\r\n\u2028\u2029']/u.test(sheet));
      const cells = {
        sheet,
        top: Math.min(top, bottom),
        left: Math.min(left, right),
        bottom: Math.max(top, bottom),
        right: Math.max(left, right),
      };
      expect(parseCells(readableRange(cells))).toEqual(cells);
    }),
  );
});
