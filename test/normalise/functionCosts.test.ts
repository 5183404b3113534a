import fc from "fast-check";
import { functionCosts, groupCosts } from "../../src/normalise/functionCosts";
import { unmappedCost } from "../../src/normalise/unmappedCost";
import { lineCost } from "../../src/model/costOnBasis";
import { isKnown } from "../../src/model/missing";
import { pounds } from "../../src/model/money";
import { taxonomy, type FunctionId } from "../../src/model/taxonomy";
import { amount, choices, line, table, total } from "../known/smallCouncils";

const split = (row: number, given: Record<string, number | null>, ...shares: [FunctionId, number][]) =>
  line(row, null, given, {
    mapped: shares.map(([to, share]) => ({
      function: to,
      share,
      addressable: 0.5,
      confidence: 1,
      rule: "sheet",
      matched: "",
    })),
  });

describe("function costs", () => {
  it("stand in the taxonomy's order, back office or not", () => {
    const rows = functionCosts(
      table([
        line(2, "front-line-services", { gross: 9 }),
        line(3, "ict", { gross: 5 }),
        line(4, "finance", { gross: 7 }),
      ]),
      choices(),
    );
    expect(rows.map(({ function: id, inBackOffice, gross }) => [id, inBackOffice, gross])).toEqual([
      ["finance", true, 7],
      ["ict", true, 5],
      ["front-line-services", false, 9],
    ]);
  });

  it("take a split line's share, and of that what can be shared", () => {
    const rows = functionCosts(
      table([split(2, { gross: 100, net: 80 }, ["finance", 0.75], ["payroll", 0.25])]),
      choices(),
    );
    expect(rows.map((row) => [row.gross, row.net, row.addressableGross, row.addressableNet])).toEqual([
      [75, 60, 37.5, 30],
      [25, 20, 12.5, 10],
    ]);
  });

  it("leave a blank out and keep a true zero", () => {
    const [blank] = functionCosts(table([line(2, "ict", { gross: null }), line(3, "ict", { gross: 4 })]), choices());
    const [zero] = functionCosts(table([line(2, "ict", { gross: 0 })]), choices());
    const [nothing] = functionCosts(table([line(2, "ict", { gross: null })]), choices());
    expect([blank?.gross, zero?.gross, nothing?.gross]).toEqual([4, 0, { missing: "blank" }]);
  });

  it("show the figures as printed, in the table's units and with our sign", () => {
    const printed = line(
      2,
      "ict",
      {},
      { amounts: { gross: amount(5000, 2, 2, 1000), income: amount(-2000, 2, 3, -1000) } },
    );
    const on = (basis: "gross" | "net") =>
      functionCosts(table([printed], { scale: 1000 }), choices({ basis }))[0]?.asShown;
    expect([on("gross"), on("net")]).toEqual([5, 3]);
  });

  it("count the corporate and democratic core as back office in English returns only, and move with the user's boundary", () => {
    const side = (englishReturns: boolean, moved?: boolean) =>
      functionCosts(
        table([line(2, "corporate-democratic-core", { gross: 1 })], { englishReturns }),
        choices(moved === undefined ? {} : { boundary: new Map([["corporate-democratic-core", moved]]) }),
      )[0]?.inBackOffice;
    expect([side(true), side(false), side(true, false), side(false, true)]).toEqual([true, false, false, true]);
  });

  it("lose no pound: functions and what is unmapped make the lines, on either basis", () => {
    const ids = taxonomy.map(({ id }) => id);
    const money = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }));
    const aLine = fc.record({
      net: money,
      gross: money,
      shares: fc
        .subarray([...ids], { maxLength: 3 })
        .chain((to) =>
          fc
            .array(fc.integer({ min: 0, max: 30 }), { minLength: to.length, maxLength: to.length })
            .map((percent) => to.map((id, place): [FunctionId, number] => [id, (percent[place] ?? Number.NaN) / 100])),
        ),
    });
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 12 }), fc.constantFrom("gross", "net"), (lines, basis) => {
        const read = table(lines.map(({ gross, net, shares }, index) => split(index + 2, { gross, net }, ...shares)));
        let before = 0;
        for (const one of read.lines) {
          const cost = lineCost(one, basis);
          if (isKnown(cost)) before += cost;
        }
        let after = 0;
        for (const row of functionCosts(read, choices({ basis }))) if (isKnown(row[basis])) after += row[basis];
        const left = unmappedCost(read, basis);
        expect(after + (isKnown(left) ? left : 0)).toBeCloseTo(before, 4);
      }),
    );
  });
});

describe("group costs", () => {
  const lines = [line(2, "finance", { gross: 10 }), line(3, "ict", { gross: 20 })];

  it("are the sum of the functions below, and appear only where there are any", () => {
    const rows = groupCosts(table([...lines, line(5, "housing-benefit-administration", { gross: 1 })]), choices());
    expect(rows.map(({ function: id, gross, inBackOffice }) => [id, gross, inBackOffice])).toEqual([
      ["central-services", 30, false],
      ["support-services", 30, true],
    ]);
  });

  it("hold what a stated total of theirs has beyond its lines, and no other total's", () => {
    const rest = line(9, null, { gross: 3 }, { kind: "remainder" });
    const other = line(10, null, { gross: 500 }, { kind: "remainder" });
    const read = table([...lines, line(5, "front-line-services", { gross: 90 }), rest, other], {
      totals: [total(9, { gross: 33 }, ["L2", "L3"], false), total(10, { gross: 623 }, ["L2", "L3", "L5"], true)],
    });
    expect(groupCosts(read, choices()).map(({ gross }) => gross)).toEqual([33, 33]);
  });

  it("carry the scope adjustments of their functions", () => {
    const scope = new Map([["ict" as const, { departmentsIn: pounds(7), nonCoreOut: pounds(2) }]]);
    const [central] = groupCosts(table(lines), choices({ scope }));
    expect([central?.departmentsIn, central?.nonCoreOut]).toEqual([7, 2]);
  });
});
