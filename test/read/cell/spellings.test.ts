import fc from "fast-check";
import { missingSpelling } from "../../../src/read/cell/missingSpelling";
import { numberSpelling } from "../../../src/read/cell/numberSpelling";
import { readCell } from "../../../src/read/cell/readCell";
import { gridOf } from "../gridOf";

describe("numberSpelling", () => {
  it.each([
    ["1,234", 1234],
    ["£1,234.50", 1234.5],
    ["£ 1,234", 1234],
    ["(1,234)", -1234],
    ["£(12.5)", -12.5],
    ["(£12)", -12],
    ["1,234-", -1234],
    ["-1,234", -1234],
    ["\u2212 7", -7],
    ["1\u00a0234\u00a0567", 1234567],
    ["  42 ", 42],
    ["95 CR", -95],
    ["951*", 951],
    ["951 (a)", 951],
    ["0", 0],
    [".5", 0.5],
    ["nil", 0],
  ])("reads %p as %p", (text, number) => {
    expect(numberSpelling(text)).toBe(number);
  });

  it.each([
    "",
    "12%",
    "1.2m",
    "twelve",
    "1,23",
    "1,2345",
    "12/13",
    "2024-25",
    "(a)",
    "1 2",
    "--1",
    "see note 3",
    "E0101",
    "£000",
  ])("does not take %p for a number", (text) => {
    expect(numberSpelling(text)).toBeUndefined();
  });

  it("reads back every amount that a British spreadsheet prints", () => {
    const print = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (pence) => {
        const amount = pence / 100;
        const size = print.format(Math.abs(amount));
        const spellings =
          amount < 0 ? [`(${size})`, `-${size}`, `${size}-`, `-£${size}`] : [size, `£${size}`, ` ${size}\u00a0`];
        for (const spelling of spellings) expect(numberSpelling(spelling)).toBe(amount);
      }),
    );
  });
});

describe("missingSpelling", () => {
  it.each([
    ["…", "placeholder"],
    ["...", "placeholder"],
    ["-", "placeholder"],
    ["[x]", "placeholder"],
    ["N/A", "not-applicable"],
    ["[z]", "not-applicable"],
    ["[c]", "confidential"],
    ["Not submitted", "not-submitted"],
    ["dna", "not-submitted"],
    ["\u00a0 ", "blank"],
  ])("reads %p as missing: %p", (text, reason) => {
    expect(missingSpelling(text)).toBe(reason);
  });

  it("takes no number and no word for missing", () => {
    expect(["0", "12", "Finance"].map(missingSpelling)).toEqual([undefined, undefined, undefined]);
  });
});

describe("readCell", () => {
  const grid = gridOf("S", [[0, null, "-", "1,200", { error: "#N/A" }, "see below", true, 0.25, 45000]], {
    percents: ["1,8"],
    dates: ["1,9"],
  });
  const read = (column: number) => readCell(grid, 1, column);

  it("keeps a true zero apart from a blank and a dash", () => {
    expect([1, 2, 3].map((column) => read(column).value)).toEqual([
      0,
      { missing: "blank" },
      { missing: "placeholder" },
    ]);
  });

  it("reads a number stored as text, says so, and marks it as not live", () => {
    expect(read(4)).toMatchObject({
      value: 1200,
      live: false,
      issue: { code: "cell/number-as-text", severity: "note" },
    });
  });

  it("reports an error cell by address", () => {
    expect(read(5)).toMatchObject({
      value: { missing: "error-in-cell" },
      issue: { code: "cell/error", at: { cells: { sheet: "S", top: 1, left: 5 } }, facts: { found: "#N/A" } },
    });
  });

  it("does not take words, true, percentages or dates for money", () => {
    expect([6, 7, 8, 9].map((column) => read(column).issue?.code)).toEqual([
      "cell/text-for-money",
      "cell/text-for-money",
      "cell/percent-for-money",
      "cell/date-for-money",
    ]);
  });
});
