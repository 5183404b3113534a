import { readCell } from "../../../src/read/cell/readCell";
import { gridOf } from "../gridOf";

const read = (value: string | number) => readCell(gridOf("S", [[value]]), 1, 1);

describe("figures as published files print them", () => {
  it.each(["…", "...", "..", "n/a", "N/A", "-", "–", "[x]", "not submitted", "Not submitted ", "#N/A", "tbc", "[c]"])(
    "%p is missing with a reason, and neither zero nor a mistake",
    (text) => {
      expect(read(text)).toMatchObject({ value: { missing: expect.stringMatching(/./u) as string }, issue: null });
    },
  );

  it.each([
    ["£1,234.56", 1234.56],
    ["1 234 567", 1_234_567],
    ["1\u202f234", 1234],
    ["(1,234.5)", -1234.5],
    ["£1,234-", -1234],
    ["1,234.50 -", -1234.5],
    ["'1,234", 1234],
    ["1,234 DR", 1234],
    ["1,234.5CR", -1234.5],
    ["( 1,234 )", -1234],
    ["-£1,234", -1234],
    ["£-1,234", -1234],
    ["1,234r", 1234],
    ["1,234 [r]", 1234],
    ["1,234 (R)", 1234],
    ["0.00", 0],
  ])("%p stored as text is read as %p, and said so", (text, number) => {
    expect(read(text)).toMatchObject({ value: number, live: false, issue: { code: "cell/number-as-text" } });
  });

  it.each(["1.234,56", "1,234.5.6", "12 34", "£1.2m", "3.0E14x", "1/2", "10%"])("%p is not guessed at", (text) => {
    expect(read(text)).toMatchObject({ value: { missing: "text-in-cell" }, issue: { severity: "error" } });
  });

  it("decimals in a column of thousands, a true zero and a true negative stay as they are", () => {
    expect([123.456, 0, -0.5].map((value) => read(value).value)).toEqual([123.456, 0, -0.5]);
  });
});
