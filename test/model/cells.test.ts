import fc from "fast-check";
import { joinedRanges, type CellRange } from "../../src/model/cells";

const range = (top: number, bottom: number, left = 4): CellRange => ({ sheet: "RO6", top, bottom, left, right: left });

const cellsIn = (ranges: readonly CellRange[]): readonly string[] =>
  [
    ...new Set(
      ranges.flatMap(({ sheet, top, bottom, left }) =>
        Array.from({ length: bottom - top + 1 }, (_, index) => `${sheet} ${left} ${top + index}`),
      ),
    ),
  ].sort();

describe("ranges of cells", () => {
  it("join where they touch or overlap in one column, and only there", () => {
    expect(joinedRanges([range(15, 15), range(16, 16), range(20, 20), range(14, 14), range(15, 15, 5)])).toEqual([
      range(20, 20),
      range(14, 16),
      range(15, 15, 5),
    ]);
  });

  it("hold the same cells when joined, in ranges that no longer touch", () => {
    const anyRange = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(4, 5));
    fc.assert(
      fc.property(fc.array(anyRange), (tuples) => {
        const ranges = tuples.map(([top, more, left]) => range(top, top + more, left));
        const joined = joinedRanges(ranges);
        expect(cellsIn(joined)).toEqual(cellsIn(ranges));
        expect(joinedRanges(joined)).toHaveLength(joined.length);
      }),
    );
  });
});
