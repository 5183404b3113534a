import fc from "fast-check";
import { gssCodes, smallComparison } from "./smallComparison";
import { afterKey } from "../../../src/taskpane/screens/results/afterKey";
import { dodge } from "../../../src/taskpane/screens/results/dodge";
import { nearestMark } from "../../../src/taskpane/screens/results/nearestMark";
import { stripHeight, stripMarks, xOf } from "../../../src/taskpane/screens/results/stripMarks";
import { isWithin, stripScale } from "../../../src/taskpane/screens/results/stripScale";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const comparisons = fc
  .record({
    own: amount,
    costs: fc.array(fc.record({ cost: amount, outlier: fc.boolean() }), { minLength: 3, maxLength: 60 }),
  })
  .map(({ own, costs }) =>
    smallComparison(
      own,
      costs.map(({ cost }) => cost),
      costs.map(({ outlier }) => outlier),
    ),
  );

describe("the scale of a strip", () => {
  it("holds every comparator that is no outlier, and leaves them at least half of the width", () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const scale = stripScale(comparison);
        const ordinary = comparison.figures.filter(({ outlier }) => !outlier).map(({ unitCost }) => unitCost);
        expect(ordinary.every((unitCost) => isWithin(scale, unitCost))).toBe(true);
        const quarters = [comparison.q1, comparison.median, comparison.q3].filter((one) => typeof one === "number");
        const core = [...ordinary, ...quarters];
        const width = Math.max(...core) - Math.min(...core);
        expect(width === 0 || width >= (scale.to - scale.from) / 2).toBe(true);
      }),
    );
  });

  it("takes in an outlier that squashes nobody, and leaves beyond its end one that would", () => {
    const costs = [10, 11, 12, 13, 14, 15, 16, 17, 18, 25, 900];
    const scale = stripScale(
      smallComparison(
        12,
        costs,
        costs.map((cost) => cost > 20),
      ),
    );
    expect(scale).toEqual({ from: 10, to: 25 });
  });

  it("leaves the council itself beyond its end when pounds were taken for thousands", () => {
    const scale = stripScale(smallComparison(12_000, [10, 11, 12, 13, 14]));
    expect(scale).toEqual({ from: 10, to: 14 });
    expect(xOf(scale, 12_000)).toBeGreaterThan(xOf(scale, 14));
  });

  it("puts comparators that all cost the same in the middle", () => {
    expect(xOf(stripScale(smallComparison(5, [5, 5, 5])), 5)).toBe(50);
  });
});

describe("the marks of a strip", () => {
  it("are one for each comparator, lowest unit cost first and never left of a lower one, all inside the picture", () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const marks = stripMarks(comparison, stripScale(comparison));
        expect(marks.map(({ figure }) => figure.council).sort()).toEqual(gssCodes(comparison.n));
        marks.forEach(({ x, y, figure }, index) => {
          const before = marks[index - 1];
          if (before) expect(figure.unitCost >= before.figure.unitCost && x >= before.x).toBe(true);
          expect(x >= 0 && x <= 100 && y > 0 && y < stripHeight).toBe(true);
        });
      }),
    );
  });

  it("tell an outlier and one beyond the scale by their shape", () => {
    const costs = [-900, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22];
    const comparison = smallComparison(
      12,
      costs,
      costs.map((cost) => cost < 0 || cost > 20),
    );
    const shapes = stripMarks(comparison, stripScale(comparison)).map(({ shape }) => shape);
    expect(shapes[0]).toBe("arrow-left");
    expect(shapes.at(-1)).toBe("ring");
    expect(new Set(shapes.slice(1, -1))).toEqual(new Set(["dot"]));
  });

  it("keep clear of each other until every row is taken", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
        fc.nat(8),
        (places, more) => {
          const sorted = [...places].sort((a, b) => a - b);
          const rows = dodge(sorted, 0.05, more + 1);
          expect(Math.max(0, ...rows.map((row) => Math.abs(row)))).toBeLessThanOrEqual(Math.ceil(more / 2));
          sorted.forEach((place, index) => {
            const near = rows.slice(0, index).filter((_, at) => place - (sorted[at] ?? 0) < 0.05);
            if (new Set(near).size <= more) expect(near).not.toContain(rows[index]);
          });
        },
      ),
    );
  });

  it("answer to the pointer that is nearest, across and down", () => {
    const marks = [
      { x: 10, y: 40 },
      { x: 12, y: 40 },
      { x: 12, y: 50 },
    ];
    expect([nearestMark(marks, 10.9, 40, 3), nearestMark(marks, 11.1, 41, 3), nearestMark(marks, 12, 46, 3)]).toEqual([
      0, 1, 2,
    ]);
  });
});

it("the keys go through a strip and stop at its ends", () => {
  expect(
    ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End", "Tab"].map((key) => afterKey(key, 5, 12)),
  ).toEqual([6, 4, 11, 0, 0, 11, null]);
  expect([afterKey("ArrowLeft", 0, 12), afterKey("ArrowUp", 11, 12)]).toEqual([0, 11]);
});
