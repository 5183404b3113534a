import fc from "fast-check";
import { isKnown } from "../../src/model/missing";
import { pounds } from "../../src/model/money";
import type { BridgeStep } from "../../src/model/result";
import { areaFactor } from "../../src/normalise/areaFactor";
import { bridge, bridgeOf } from "../../src/normalise/bridge";
import { comparableCost } from "../../src/normalise/comparableCost";
import { functionCosts } from "../../src/normalise/functionCosts";
import { amount, choices, line, table } from "../known/smallCouncils";

const none = { price: 1, area: 1 };

const costOf = (given: Parameters<typeof line>[2], more = choices()) => {
  const [cost] = functionCosts(table([line(2, "ict", given)]), more);
  if (!cost) throw new Error("no row");
  return cost;
};

const amountsIn = (steps: readonly BridgeStep[]) => Object.fromEntries(steps.map(({ id, amount: one }) => [id, one]));

describe("the bridge", () => {
  it("takes each step of the method in order, by hand", () => {
    const scope = new Map([["ict" as const, { departmentsIn: pounds(300), nonCoreOut: pounds(100) }]]);
    const printed = line(
      2,
      "ict",
      {},
      {
        amounts: {
          gross: amount(5000, 2, 2, 1000),
          income: amount(-1000, 2, 3, -1000),
          recharges: amount(1000, 2, 5, 1000),
          capital: amount(200, 2, 6, 1000),
        },
      },
    );
    const [cost] = functionCosts(table([printed]), choices({ scope }));
    const steps = cost ? bridgeOf(cost, "gross", "net", { price: 1.1, area: 0.5 }) : [];
    expect(steps.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "reported level",
      "unit-scale adjustment",
      "sign adjustment",
      "income adjustment",
      "recharges adjustment",
      "capital adjustment",
      "departments-in adjustment",
      "non-core-out adjustment",
      "price-base adjustment",
      "area-cost adjustment",
      "comparable level",
    ]);
    expect(steps.map(({ amount: one }) => (isKnown(one) ? Number(one.toFixed(6)) : one))).toEqual([
      5, 4995, 0, -1000, -1000, -200, 300, -100, 300, -1650, 1650,
    ]);
  });

  it("leaves the first steps out, and not the comparable cost, when only the cost on the run's basis is missing", () => {
    const steps = amountsIn(bridgeOf(costOf({ net: 40 }), "gross", "net", none));
    expect(steps["reported"]).toEqual({ missing: "column-not-in-table" });
    expect(steps["income"]).toEqual({ missing: "column-not-in-table" });
    expect(steps["comparable"]).toBe(40);
  });

  it("counts a row in both ends or in neither", () => {
    const whole = bridgeOf(costOf({ gross: 70 }), "gross", "gross", none);
    const half = bridgeOf(costOf({ net: 40 }), "gross", "net", none);
    const empty = bridgeOf(costOf({ gross: null }), "gross", "gross", none);
    const together = amountsIn(bridge([whole, half, empty]));
    expect([together["reported"], together["comparable"]]).toEqual([70, 70]);
    expect(amountsIn(bridge([half, empty]))["comparable"]).toEqual({ missing: "not-comparable" });
  });

  it("sums exactly: the adjustments of any row are its comparable cost less what was reported", () => {
    const money = fc.integer({ min: -5_000_000, max: 5_000_000 });
    const maybe = fc.option(money);
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
    const row = fc.record({ gross: money, income: money, net: maybe, recharges: maybe, capital: maybe });
    const basis = fc.constantFrom("gross" as const, "net" as const);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        basis,
        basis,
        factor,
        factor,
        (rows, runBasis, on, price, area) => {
          const factors = { price, area };
          const scope = new Map([["ict" as const, { departmentsIn: pounds(12), nonCoreOut: pounds(5) }]]);
          const costs = rows.map((given) => costOf(given, choices({ basis: runBasis, scope })));
          const steps = bridge(costs.map((cost) => bridgeOf(cost, runBasis, on, factors)));
          let adjusted = 0;
          for (const { kind, amount: one } of steps) if (kind === "adjustment" && isKnown(one)) adjusted += one;
          let comparable = 0;
          for (const cost of costs) {
            const one = comparableCost(cost, on, factors);
            if (isKnown(one)) comparable += one;
          }
          const known = amountsIn(steps);
          const reported = known["reported"];
          expect(known["comparable"]).toBeCloseTo(comparable, 4);
          expect(reported !== undefined && isKnown(reported) ? reported + adjusted : NaN).toBeCloseTo(comparable, 4);
        },
      ),
    );
  });
});

describe("comparable cost", () => {
  it("on net is the stated net, or gross and income where none is stated", () => {
    expect(comparableCost(costOf({ gross: 10, income: -4, net: 5 }), "net", none)).toBe(5);
    expect(comparableCost(costOf({ gross: 10, income: -4 }), "net", none)).toBe(6);
    expect(comparableCost(costOf({ gross: 10 }), "net", none)).toEqual({ missing: "column-not-in-table" });
  });

  it("on net keeps a line that states only its net beside one that states gross and income", () => {
    const lines = [line(2, "ict", { gross: 10, income: -4 }), line(3, "ict", { net: 5 })];
    const [ict] = functionCosts(table(lines), choices());
    expect(ict && comparableCost(ict, "net", none)).toBe(11);
  });
});

describe("area cost", () => {
  it("is off by default and takes the employee share only", () => {
    const { inputs } = choices();
    expect(areaFactor(inputs)).toBe(1);
    expect(areaFactor({ ...inputs, area_cost_on: 1, area_cost_lca: 1.2, area_cost_employee_share: 0.5 })).toBeCloseTo(
      1 / 1.1,
      12,
    );
  });
});
