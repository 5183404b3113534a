import fc from "fast-check";
import type { CellValue } from "../../../src/model/grid";
import { cellsOf, csvOf, delimiters, encoded, encodings, gridIn, opened, type Table } from "./opened";

const nothing = { remove: [], add: { sheets: [], names: [] } };

/** What a cell holds of a field that is no number and no date. */
const cellOf = (field: string): CellValue => (field === "" ? null : field);

/** The table as a sheet has it: without empty rows and columns at its end. */
const asSheet = (table: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => {
  const width = Math.max(0, ...table.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  const height = table.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  return table.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
};

/** At least two rows that hold something, all of one width, and words in the first: no detection can be certain of less. */
const tableOf = (field: fc.Arbitrary<string>): fc.Arbitrary<Table> =>
  fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc
        .array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 })
        .map((rows) => [
          Array.from({ length: width }, (_, column) => `Head ${column}`),
          [...(rows[0] ?? []).slice(1), "end"],
          ...rows,
        ]),
    );

/** Whatever a field may hold but what makes it a number or a date: it begins with a letter. A row's line break takes the carriage return before it. */
const words = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(""),
    fc
      .string({ unit, maxLength: 12 })
      .map((rest) => `w${rest.replace(/[\u0000-\u0008\u000e-\u001f]/gu, "").replace(/\r+$/u, "")}`),
  );

const anyCharacter = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'ab €£–’é=+-@_x0041_<>&""\' \n\r\t,;|') },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const latinCharacter = fc.constantFrom(..."abcXYZ é£€–’“Š&<>\"'=");

const readBack = async (table: Table, csv: Uint8Array): Promise<void> => {
  const expected = asSheet(table.map((row) => row.map(cellOf)));
  const { workbook, grid } = await opened(csv);
  expect(cellsOf(grid)).toEqual(expected);
  expect(await workbook.apply(nothing)).toMatchObject({ ok: true });
  expect(cellsOf(await gridIn(workbook))).toEqual(expected);
};

/** True for bytes beyond ASCII that are UTF-8 by chance: which of the two a file is written in, nothing can tell. */
const isUnicodeToo = (csv: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(csv);
    return csv.some((byte) => byte > 127);
  } catch {
    return false;
  }
};

it("reads as UTF-8 what is UTF-8 throughout, though it may have been Windows-1252", async () => {
  const csv = encoded("Head 0,Head 1\nwéŠ€,end\nw,w", "Windows-1252");
  expect(isUnicodeToo(csv)).toBe(true);
  expect(cellsOf((await opened(csv)).grid)[1]).toEqual(["w銀", "end"]);
});

describe("any table of words", () => {
  it("written with quotes reads back cell for cell, as CSV and as the workbook made of it", async () => {
    const unicode = encodings.filter((encoding) => encoding !== "Windows-1252");
    await fc.assert(
      fc.asyncProperty(
        tableOf(words(anyCharacter)),
        fc.constantFrom(...delimiters),
        fc.constantFrom(...unicode),
        fc.constantFrom("\n", "\r\n"),
        (table, delimiter, encoding, newline) =>
          readBack(table, encoded(csvOf(table, delimiter, newline, true), encoding)),
      ),
      { numRuns: 200 },
    );
  });

  it("written with quotes only where they are needed reads back too, where no other delimiter stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        tableOf(words(latinCharacter)),
        fc.constantFrom(...delimiters),
        fc.constantFrom(...encodings),
        fc.constantFrom("\n", "\r\n", "\r"),
        (table, delimiter, encoding, newline) => {
          const csv = encoded(csvOf(table, delimiter, newline), encoding);
          fc.pre(encoding !== "Windows-1252" || !isUnicodeToo(csv));
          return readBack(table, csv);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("any table of numbers", () => {
  it("reads back the very same numbers, as CSV and as the workbook made of it", async () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      fc.integer({ min: -1e11, max: 1e11 }).map((pence) => pence / 100),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 20 }),
        fc.constantFrom(...delimiters),
        async (rows, delimiter) => {
          const numbers = rows.map((row) => row.map((one) => (one === 0 ? 0 : one)));
          const table = [["Head", "Line"], ...numbers.map((row) => row.map(String))];
          const { workbook, grid } = await opened(csvOf(table, delimiter));
          const expected = [["Head", "Line"], ...numbers];
          expect(cellsOf(grid)).toEqual(expected);
          await workbook.apply(nothing);
          expect(cellsOf(await gridIn(workbook))).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("reads pounds with thousands parted, in brackets or with a sign, as what they are", async () => {
    const pence = fc.integer({ min: -1e13, max: 1e13 });
    const grouped = (size: number): string =>
      new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(size);
    const spellings = [
      (size: number, minus: boolean) => `${minus ? "-" : ""}${grouped(size)}`,
      (size: number, minus: boolean) => `${minus ? "-" : ""}£${grouped(size)}`,
      (size: number, minus: boolean) => (minus ? `(${grouped(size)})` : grouped(size)),
      (size: number, minus: boolean) => (minus ? `(£${grouped(size)})` : `£${grouped(size)}`),
      (size: number, minus: boolean) => `${grouped(size)}${minus ? "-" : ""}`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(pence, fc.constantFrom(...spellings)), { minLength: 1 }), async (rows) => {
        const table = [["Line", "Cost"], ...rows.map(([one, spelt]) => ["x", spelt(Math.abs(one) / 100, one < 0)])];
        const { grid } = await opened(csvOf(table, ","));
        expect(rows.map((_, index) => grid.value(index + 2, 2))).toEqual(
          rows.map(([one]) => (one === 0 ? 0 : one / 100)),
        );
      }),
    );
  });
});
