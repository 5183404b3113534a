import fc from "fast-check";
import type { CellKind, CellValue, Grid } from "../../../src/model/grid";
import { CellColumn } from "../../../src/workbook/grid/cellColumn";
import {
  cellKind,
  dateMark,
  formulaMark,
  percentMark,
  type ColumnCells,
  type GridCells,
} from "../../../src/workbook/grid/cells";
import { gridOf } from "../../../src/workbook/grid/gridOf";

interface Cell {
  readonly mark: number;
  readonly number: number;
}

const texts = ["zero", "one", "two"];
const errors = [{ error: "#N/A" }, { error: "#DIV/0!" }];
const kindNames: readonly CellKind[] = ["number", "text", "boolean", "error", "nothing"];

const cell = fc.oneof(
  fc
    .oneof(fc.nat(70_000), fc.integer(), fc.double({ noNaN: true }))
    .map((number) => ({ mark: cellKind.number, number })),
  fc.nat(2).map((number) => ({ mark: cellKind.text, number })),
  fc.nat(1).map((number) => ({ mark: cellKind.boolean, number })),
  fc.nat(1).map((number) => ({ mark: cellKind.error, number })),
  fc.constant({ mark: cellKind.nothing | formulaMark, number: 0 }),
);
const marked = fc
  .tuple(cell, fc.constantFrom(0, 0, formulaMark, dateMark, percentMark))
  .map(([{ mark, number }, more]): Cell => ({ mark: mark | more, number: number === 0 ? 0 : number }));

/** Stretches of cells that are alike, as columns have them, over the borders of what is kept together. */
const stretches = fc.array(
  fc.record({
    above: fc.constantFrom(0, 0, 1, 2, 5000),
    length: fc.constantFrom(1, 1, 2, 17, 4095, 5000),
    cell: marked,
  }),
  { maxLength: 5 },
);

const filled = (
  column: CellColumn,
  all: typeof stretches extends fc.Arbitrary<infer T> ? T : never,
): Map<number, Cell> => {
  const cells = new Map<number, Cell>();
  let row = 0;
  let taken = 0;
  for (const stretch of all) {
    row += stretch.above;
    for (let at = 0; at < stretch.length; at++) {
      const one = { ...stretch.cell };
      cells.set((row += 1), one);
      if (column.add(row, one.mark, one.number)) taken += 1;
    }
    // Looking at the cells so far makes no difference to those that follow.
    if (stretch.length === 2) expect(column.segments.length).toBeGreaterThan(0);
  }
  expect(taken).toBe(cells.size);
  if (row > 0) expect(column.add(row, 0, 1)).toBe(false);
  return cells;
};

const gridWithColumn = (column: ColumnCells, rowCount: number): Grid =>
  gridOf({
    sheet: "S",
    rowCount,
    columns: [undefined, column],
    texts,
    errors,
    formulaAreas: [],
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    outlineLevels: new Map(),
  } satisfies GridCells);

const valueOf = (found: Cell | undefined): CellValue => {
  if (!found) return null;
  const { mark, number } = found;
  const values: readonly CellValue[] = [number, texts[number] ?? null, number === 1, errors[number] ?? null, null];
  return values[mark & cellKind.bits] ?? null;
};

const expectSame = (grid: Grid, cells: ReadonlyMap<number, Cell>, top: number, bottom: number): void => {
  const wrong: number[] = [];
  for (let row = 0; row <= grid.rowCount + 2; row++) {
    const found = cells.get(row);
    const has = (bits: number): boolean => ((found?.mark ?? 0) & bits) !== 0;
    const same =
      grid.value(row, 1) === valueOf(found) &&
      grid.isFormula(row, 1) === has(formulaMark) &&
      grid.isDate(row, 1) === has(dateMark) &&
      grid.isPercent(row, 1) === has(percentMark);
    if (!same) wrong.push(row);
  }
  expect(wrong).toEqual([]);
  let told = 0;
  grid.scan(1, top, bottom, (row, kind, number) => {
    const found = cells.get(row);
    const isNext =
      row >= top && row <= bottom && found?.number === number && kindNames[found.mark & cellKind.bits] === kind;
    if (isNext) told += 1;
    else wrong.push(row);
  });
  expect(wrong).toEqual([]);
  expect(told).toBe([...cells.keys()].filter((row) => row >= top && row <= bottom).length);
};

const someRow = fc.oneof(fc.nat(30), fc.nat(30_000));

describe("a column's cells", () => {
  it("read back as they were added, one by one and in one pass", () => {
    fc.assert(
      fc.property(stretches, someRow, someRow, (all, top, bottom) => {
        const column = new CellColumn();
        const cells = filled(column, all);
        expectSame(gridWithColumn(column, column.lastRow), cells, top, bottom);
      }),
      { numRuns: 40 },
    );
  });

  it("are the same after they crossed to another thread", () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const column = new CellColumn();
        const cells = filled(column, all);
        expectSame(gridWithColumn(structuredClone(column.plain()), column.lastRow), cells, 1, column.lastRow);
      }),
      { numRuns: 20 },
    );
  });

  it("can become others, between two rows", () => {
    fc.assert(
      fc.property(stretches, someRow, someRow, marked, (all, top, bottom, other) => {
        const column = new CellColumn();
        const cells = filled(column, all);
        const asked: number[] = [];
        column.change(top, bottom, (row, mark, number) => {
          const found = cells.get(row);
          if (found?.mark === mark && found.number === number) asked.push(row);
          return row % 3 === 0 ? [other.mark, other.number] : undefined;
        });
        const inside = [...cells.keys()].filter((row) => row >= top && row <= bottom);
        expect(asked).toEqual(inside);
        for (const row of inside) if (row % 3 === 0) cells.set(row, other);
        expectSame(gridWithColumn(column, column.lastRow), cells, 1, column.lastRow);
      }),
      { numRuns: 30 },
    );
  });

  it("take two bytes each where they are codes or days without a hole", () => {
    const column = new CellColumn();
    for (let row = 1; row <= 10_000; row++) column.add(row, cellKind.number | dateMark, 45_000 + (row % 365));
    const bytes = column.segments.map(({ rows, marks, numbers }) => [rows, marks, numbers.byteLength]);
    expect(bytes).toEqual([
      [null, null, 8192],
      [null, null, 8192],
      [null, null, 3616],
    ]);
  });
});
