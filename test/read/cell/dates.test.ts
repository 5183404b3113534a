import fc from "fast-check";
import { dateSpelling } from "../../../src/read/cell/dateSpelling";
import { isLostIdentifier } from "../../../src/read/cell/isLostIdentifier";
import { readCell } from "../../../src/read/cell/readCell";
import { gridOf } from "../gridOf";

/** Serial numbers as LibreOffice's and Excel's DATEVALUE give them. */
const third = 45_202;
const seventeenth = 45_155;

describe("dateSpelling", () => {
  it.each([
    ["03.10.2023", third],
    ["3/10/2023", third],
    ["03-10-2023", third],
    ["03/10/23", third],
    [" 03. 10 .2023\u00a0", third],
    ["2023-10-03", third],
    ["2023-10-03T00:00:00Z", third],
    ["03/10/2023 09:15", third],
    ["3 October 2023", third],
    ["3rd Oct 2023", third],
    ["17-AUG-2023", seventeenth],
    ["17-Aug-23", seventeenth],
    [" 17 - AUG - 2023 ", seventeenth],
    ["29/02/2024", 45_351],
  ])("reads %p as %p", (text, serial) => {
    expect(dateSpelling(text)).toBe(serial);
  });

  it.each(["", "31.02.2023", "29/02/2023", "2024-25", "2024/25", "1.5", "10/2023", "AUG-2023", "17 AUGUST", "Finance"])(
    "does not take %p for a day",
    (text) => {
      expect(dateSpelling(text)).toBeUndefined();
    },
  );

  it("reads back every day of a century as a British spreadsheet prints it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
        const day = new Date((serial - 25_569) * 86_400_000);
        const written = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC" }).format(day);
        expect(dateSpelling(written)).toBe(serial);
        expect(dateSpelling(written.replaceAll("/", "."))).toBe(serial);
        expect(dateSpelling(day.toISOString().slice(0, 10))).toBe(serial);
      }),
    );
  });
});

it("a day spelt out in a money column is a date and not a word, and is reported by its cell", () => {
  const grid = gridOf("S", [["03.10.2023", "17-AUG-2023", "1.5"]]);
  expect(readCell(grid, 1, 1).issue).toMatchObject({ code: "cell/date-for-money", at: { cells: { top: 1, left: 1 } } });
  expect(readCell(grid, 1, 2)).toMatchObject({
    value: { missing: "text-in-cell" },
    issue: { code: "cell/date-for-money", facts: { found: "17-AUG-2023" } },
  });
  expect(readCell(grid, 1, 3).value).toBe(1.5);
});

it("an identifier that was read as a number is known to have lost its digits", () => {
  expect(["3.0E14", "3E+14", "1.23457E+11"].map(isLostIdentifier)).toEqual([true, true, true]);
  expect(["3.0", "E14", "C3E1", "300000000000000", "3.0E1"].map(isLostIdentifier)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
