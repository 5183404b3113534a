import fc from "fast-check";
import { ceilingOf, type CeilingGround } from "../../src/ceiling/ceiling";
import { sensitivityOf } from "../../src/ceiling/sensitivity";
import type { Comparison } from "../../src/model/comparison";
import { referenceInputs } from "../../src/model/inputs";
import { isKnown, missing, type Maybe } from "../../src/model/missing";
import { pounds, type Pounds } from "../../src/model/money";
import { functionCosts } from "../../src/normalise/functionCosts";
import { choices, line, table } from "../known/smallCouncils";

/** A row of the back office that costs `cost` and could save `gap`. */
const row = (cost: number, gap: number | null): CeilingGround["functions"][number] => {
  const [made] = functionCosts(table([line(2, "ict", { gross: cost })]), choices());
  if (!made) throw new Error("no row");
  const comparison = { gapToBestQuartile: gap === null ? missing("sample-too-small") : pounds(gap) } as Comparison;
  return { cost: made, inPotential: true, comparison };
};

const ceiling = (total: Maybe<Pounds>, rows: CeilingGround["functions"], more = choices(), priceFactor = 1) =>
  ceilingOf({ totalExpenditure: total, functions: rows, choices: more, priceFactor });

describe("the ceiling", () => {
  it("is the lower of 1.8 % of the total and 12 % of back-office cost; 3.6 % and 24 % at best", () => {
    const found = ceiling(pounds(100_000_000), [row(10_000_000, 3_000_000)]);
    expect(found.topDown.realistic).toBeCloseTo(1_800_000, 6);
    expect(found.topDown.best).toBeCloseTo(3_600_000, 6);
    expect(found.bottomUp).toEqual({ realistic: 1_200_000, best: 2_400_000 });
    expect(found.ceiling).toEqual({ realistic: 1_200_000, best: 2_400_000 });
    expect(found.binding).toEqual({ realistic: "bottom-up", best: "bottom-up" });
    expect(found.realisticSaving).toBe(1_200_000);
  });

  it("binds both ways when the back office is exactly the rule of thumb", () => {
    expect(ceiling(pounds(200), [row(30, 1)]).binding).toEqual({ realistic: "equal", best: "equal" });
  });

  it("rests on back-office cost alone when total expenditure is not known", () => {
    const found = ceiling(missing("line-not-in-table"), [row(100, 1)]);
    expect(found.ceiling).toEqual({ realistic: 12, best: 24 });
    expect(found.binding.realistic).toBe("bottom-up");
  });

  it("is missing, not zero, when back-office cost is negative or not known", () => {
    expect(ceiling(pounds(100), [row(-5, 1)]).ceiling.realistic).toEqual({ missing: "not-comparable" });
    expect(ceiling(pounds(100), []).ceiling.realistic).toEqual({ missing: "line-not-in-table" });
  });
});

describe("the benchmark potential", () => {
  it("counts what lies above the best quartile, and nothing for what lies below it", () => {
    expect(ceiling(pounds(1000), [row(100, 7), row(100, -50)]).potential).toBe(7);
  });

  it("is missing when no row has a known gap, and zero when every known one is below", () => {
    expect(ceiling(pounds(1000), [row(100, null)]).potential).toEqual({ missing: "not-comparable" });
    expect(ceiling(pounds(1000), [row(100, -1)]).potential).toBe(0);
  });
});

it("holds gaps in prices of another year against the ceiling in pounds of the council's own year", () => {
  const found = ceiling(pounds(100_000_000), [row(10_000_000, 1_320_000)], choices(), 1.2);
  expect(found.potential).toBeCloseTo(1_100_000, 6);
  expect(found.ceiling.realistic).toBe(1_200_000);
  expect(found.realisticSaving).toBeCloseTo(1_100_000, 6);
});

describe("the net saving", () => {
  it("needs implementation cost, displacement and banked savings all stated", () => {
    const costs = { implementationCost: pounds(1), displacementCost: pounds(2), savingsBanked: null };
    expect(ceiling(pounds(1000), [row(100, 9)], choices(costs)).net).toEqual({ missing: "not-stated" });
    expect(ceiling(pounds(1000), [row(100, 9)], choices({ ...costs, savingsBanked: pounds(0) })).net).toBe(6);
  });
});

it("never puts the ceiling above either bound, nor the realistic saving above the ceiling or the potential", () => {
  const money = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(money, money, fc.integer({ min: -1_000_000, max: 1_000_000 }), (total, cost, gap) => {
      const found = ceiling(pounds(total), [row(cost, gap)]);
      for (const side of ["realistic", "best"] as const) {
        const cap = found.ceiling[side];
        expect(
          isKnown(cap) && [found.topDown[side], found.bottomUp[side]].every((bound) => isKnown(bound) && cap <= bound),
        ).toBe(true);
      }
      const limits = [found.potential, found.ceiling.realistic].filter(isKnown);
      expect(found.realisticSaving).toBe(Math.min(...limits));
    }),
  );
});

describe("the sensitivity grid", () => {
  const grid = sensitivityOf(pounds(1_000_000), referenceInputs);

  it("holds every share with every yield", () => {
    expect(new Set(grid.map(({ share, yield: rate }) => `${share} ${rate}`)).size).toBe(25);
  });

  it("gives less than the yield says to a back office smaller than the rule of thumb, and no more to a larger one", () => {
    const at = (share: number) => grid.find((point) => point.share === share && point.yield === 0.018)?.ceiling;
    expect(at(0.05)).toBeCloseTo(6000, 6);
    expect(at(0.25)).toBeCloseTo(18000, 6);
  });

  it("is missing throughout when the total is", () => {
    expect(sensitivityOf(missing("not-stated"), referenceInputs).every((point) => !isKnown(point.ceiling))).toBe(true);
  });
});
