import fc from "fast-check";
import { referenceInputs } from "../../../src/model/inputs";
import { amountOf } from "../../../src/read/amount/amountOf";
import { balance } from "../../../src/read/amount/balance";
import { amountsOf, type FigureRow, lineOf } from "../../../src/read/amount/figureRow";
import { rectangles } from "../../../src/read/amount/signedCells";
import { gridOf } from "../gridOf";
import { recalculated, sumOfLines } from "../readTable";

const row = (at: number): FigureRow => ({
  label: at === 1 ? "Total" : `Line ${at}`,
  code: null,
  at: { sheet: "S", row: at, column: 1 },
  section: "",
  cells: { gross: [{ sheet: "S", row: at, column: 2 }], income: [{ sheet: "S", row: at, column: 3 }] },
  scale: 1000,
});
const signs = { cost: 1, income: -1 } as const;

/** A column of lines under a total that may not agree, with blanks and dashes among them. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50_000, max: 900_000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom(null, "-", "n/a") },
);
const tables = fc.record({
  total: fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 100_000 })),
  lines: fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 12 }),
});

const balanced = ({
  total,
  lines,
}: {
  total: [number, number];
  lines: [number | string | null, number | string | null][];
}) => {
  const grid = gridOf("S", [["Total", ...total], ...lines.map((cells, place) => [`Line ${place + 2}`, ...cells])]);
  const sheets = new Map([["S", grid]]);
  const read = lines.map((_, place) => lineOf(row(place + 2), signs, sheets));
  const result = balance(
    { row: row(1), amounts: amountsOf(row(1), signs, sheets), whole: true },
    read,
    sheets,
    referenceInputs,
  );
  return { grid, read, result };
};

describe("every amount", () => {
  it("is what its own formula makes again", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { grid, read, result } = balanced(table);
        for (const { amounts } of [...read, result.total, ...(result.remainder ? [result.remainder] : [])])
          for (const amount of Object.values(amounts)) {
            if (typeof amount.value !== "number" || !amount.live) continue;
            const again = recalculated(amount, [grid]);
            expect(Math.abs(amount.value - again)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(again)));
          }
      }),
    );
  });
});

describe("a stated total", () => {
  it("comes to its lines and their remainder, whatever stands in the cells", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { read, result } = balanced(table);
        if (!result.remainder) return;
        for (const role of ["gross", "income"] as const) {
          const stated = result.total.amounts[role]?.value;
          if (result.remainder.amounts[role] === undefined) continue;
          expect(sumOfLines([...read, result.remainder], role)).toBeCloseTo(stated as number, 3);
        }
      }),
    );
  });

  it("within half a unit a line is rounding: a note and no remainder", () => {
    const { result } = balanced({
      total: [101, 0],
      lines: [
        [50, 0],
        [50, 0],
      ],
    });
    expect(result.remainder).toBeNull();
    expect(result.issues).toMatchObject([{ code: "table/rounding", severity: "note", facts: { pounds: 1000 } }]);
  });

  it("beyond rounding leaves its difference as a line of its own, with the pounds and the cell in a warning", () => {
    const { result } = balanced({
      total: [166, 0],
      lines: [
        [50, 0],
        [50, 0],
      ],
    });
    expect(result.remainder).toMatchObject({
      kind: "remainder",
      mapped: [],
      amounts: {
        gross: {
          value: 66_000,
          plus: [{ top: 1, left: 2 }],
          minus: [{ top: 2, bottom: 3, left: 2, right: 2 }],
          multiplier: 1000,
        },
      },
    });
    expect(result.issues).toMatchObject([
      {
        code: "table/does-not-sum",
        severity: "warning",
        at: { cells: { top: 1, left: 2 } },
        facts: { pounds: 66_000 },
      },
    ]);
  });
});

describe("amountOf", () => {
  const grid = gridOf("S", [[null, "7", { error: "#REF!" }, "-", 3]]);
  const sheets = new Map([["S", grid]]);
  const cells = (left: number, right: number) => [{ sheet: "S", top: 1, bottom: 1, left, right }];

  it("is missing for the cell's own reason", () => {
    expect(amountOf(sheets, cells(1, 1), [], 1).value).toEqual({ missing: "blank" });
    expect(amountOf(sheets, cells(4, 4), [], 1).value).toEqual({ missing: "placeholder" });
  });

  it("is not live when a number in it is text", () => {
    expect(amountOf(sheets, cells(2, 2), [], 1)).toMatchObject({ value: 7, live: false });
  });

  it("is missing, not a partial sum, when an error stands in it", () => {
    expect(amountOf(sheets, cells(1, 5), [], 1).value).toEqual({ missing: "error-in-cell" });
  });
});

describe("rectangles", () => {
  it("cover the cells given and no others, each once", () => {
    const cell = fc.record({
      sheet: fc.constantFrom("A", "B"),
      row: fc.integer({ min: 1, max: 6 }),
      column: fc.integer({ min: 1, max: 6 }),
    });
    const key = ({ sheet, row: at, column }: { sheet: string; row: number; column: number }) =>
      `${sheet} ${at} ${column}`;
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: key }), (cells) => {
        const covered = rectangles(cells).flatMap(({ sheet, top, bottom, left, right }) => {
          const inside: string[] = [];
          for (let at = top; at <= bottom; at++)
            for (let column = left; column <= right; column++) inside.push(key({ sheet, row: at, column }));
          return inside;
        });
        expect([...covered].sort()).toEqual(cells.map(key).sort());
      }),
    );
  });
});
