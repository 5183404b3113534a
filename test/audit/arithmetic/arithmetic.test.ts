import fc from "fast-check";
import { breakEvenClaim, breakEvenPart } from "../../../src/audit/arithmetic/breakEven";
import { cashFlowOf, netPresentValue } from "../../../src/audit/arithmetic/cashFlow";
import { displacementCost } from "../../../src/audit/arithmetic/displacement";
import { paybackOf } from "../../../src/audit/arithmetic/payback";
import { presentValueFactor } from "../../../src/audit/arithmetic/presentValueFactor";
import { withdrawalsOf } from "../../../src/audit/arithmetic/withdrawal";
import type { CaseYear } from "../../../src/model/caseFlow";
import { extraHoursOf } from "../../../src/model/extraHours";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { missing } from "../../../src/model/missing";
import { pounds } from "../../../src/model/money";

const year = (saving: number, oneOff: number, running: number): CaseYear => ({
  heading: "",
  saving: pounds(saving),
  oneOffCost: pounds(oneOff),
  runningCost: pounds(running),
});
const plain = { optimismBias: 0, discountRate: 0.035 };

describe("discounting", () => {
  it("gives the factors of the Green Book's table at 3.5 %", () => {
    // HM Treasury, The Green Book, table of discount factors: years 1, 2, 5, 10, 20 and 30.
    const published = [
      [1, 0.9662],
      [2, 0.9335],
      [5, 0.842],
      [10, 0.7089],
      [20, 0.5026],
      [30, 0.3563],
    ] as const;
    for (const [years, factor] of published) expect(presentValueFactor(0.035, years)).toBeCloseTo(factor, 4);
  });
});

describe("the cash flow of a case", () => {
  const flow = cashFlowOf([year(0, 300, 0), year(100, 0, 10), year(200, 0, 10), year(200, 0, 10)], plain);

  it("adds up year by year, and discounts from the second year on", () => {
    expect(flow.map(({ net }) => net)).toEqual([-300, 90, 190, 190]);
    expect(flow.map(({ cumulative }) => cumulative)).toEqual([-300, -210, -20, 170]);
    expect(netPresentValue(flow)).toBeCloseTo(-300 + 90 / 1.035 + 190 / 1.035 ** 2 + 190 / 1.035 ** 3, 9);
    expect(paybackOf(flow.map(({ cumulative }) => cumulative))).toEqual({ is: "in-year", year: 4 });
  });

  it("cuts the savings by the optimism bias, and not the costs", () => {
    const cut = cashFlowOf([year(100, 50, 10)], { ...plain, optimismBias: 0.4 });
    expect(cut[0]).toMatchObject({ saving: 100, expected: 60, net: 0 });
  });

  it("does not take a cost that nobody stated for nothing", () => {
    const unknown = cashFlowOf([{ ...year(100, 0, 0), runningCost: missing("blank") }, year(100, 0, 0)], plain);
    expect(unknown[0]?.net).toEqual(missing("blank"));
    expect(unknown[1]?.cumulative).toEqual(missing("not-stated"));
    expect(netPresentValue(unknown)).toEqual(missing("blank"));
    expect(paybackOf(unknown.map(({ cumulative }) => cumulative))).toEqual({ is: "cannot-tell" });
  });

  it("is worth nothing at the part of the savings at which it breaks even", () => {
    const years = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(years, (all) => {
        const part = breakEvenPart(
          cashFlowOf(
            all.map((each) => year(...each)),
            plain,
          ),
        );
        if (typeof part !== "number") throw new Error("all years are known");
        const at = cashFlowOf(
          all.map(([saving, oneOff, running]) => year(saving * part, oneOff, running)),
          plain,
        );
        expect(Math.abs(Number(netPresentValue(at)))).toBeLessThan(1e-3);
      }),
    );
    expect(breakEvenClaim(pounds(30), 0.5)).toBe(15);
  });

  it("has not paid back in a year after which it falls below nothing again", () => {
    expect(paybackOf([-10, 5, -1, 3].map(pounds))).toEqual({ is: "in-year", year: 4 });
    expect(paybackOf([-10, -5].map(pounds))).toEqual({ is: "never-within", years: 2 });
    expect(paybackOf([1, 2].map(pounds))).toEqual({ is: "never-in-debt" });
    expect(paybackOf([])).toEqual({ is: "cannot-tell" });
  });
});

describe("partners that withdraw", () => {
  it("are covered for every set of them, by the worst and the best of each size", () => {
    const savings = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(savings, fc.integer({ min: 0, max: 1_000 }), (each, running) => {
        const partners = each.map((saving, index) => ({ name: `P${index}`, saving: pounds(saving) }));
        const all = each.reduce((total, saving) => total + saving, 0);
        const found = withdrawalsOf(partners, pounds(running));
        for (const { leaving, worst, best } of found) {
          const nets: number[] = [];
          for (let set = 1; set < 2 ** each.length; set += 1) {
            const gone = each.filter((_, index) => (set >> index) % 2 === 1);
            if (gone.length === leaving) nets.push(all - gone.reduce((total, saving) => total + saving, 0) - running);
          }
          expect(worst.net).toBe(Math.min(...nets));
          expect(best.net).toBe(Math.max(...nets));
          expect(worst.who).toHaveLength(leaving);
        }
        expect(found).toHaveLength(each.length - 1);
      }),
    );
  });

  it("may be forty", () => {
    const forty = Array.from({ length: 40 }, (_, index) => ({ name: `P${index}`, saving: pounds(100) }));
    expect(withdrawalsOf(forty, pounds(3_000)).find(({ worst }) => worst.net < 0)?.leaving).toBe(11);
  });
});

describe("work that moves to the front line", () => {
  it("takes the hours that the survey's bands give: 2.92 at their lower bounds, 3.98 at their midpoints", () => {
    const { low, mid } = extraHoursOf(referenceCaseInputs);
    expect(low).toBeCloseTo(2.92, 2);
    expect(mid).toBeCloseTo(3.98, 2);
  });

  it("costs staff by hours by weeks by rate", () => {
    expect(displacementCost(100, 2.5, 44, 30)).toBe(330_000);
  });
});
