import fc from "fast-check";
import type { Choices } from "../../src/model/choices";
import type { CostTable } from "../../src/model/costTable";
import type { Dataset } from "../../src/model/dataset";
import type { Gap } from "../../src/model/gap";
import { missing } from "../../src/model/missing";
import { pounds } from "../../src/model/money";
import type { Benchmark, FunctionResult } from "../../src/model/result";
import type { FunctionId } from "../../src/model/taxonomy";
import { yearStarting } from "../../src/model/year";
import { benchmark } from "../../src/run/benchmark";
import { choices, council, dataset, driver, figure, gss, line, others, table, total } from "../known/smallCouncils";

const run = (read: CostTable, data: Dataset, more: Partial<Choices> = {}): Benchmark => {
  const outcome = benchmark(read, council(1), data, choices(more));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const row = (result: Benchmark, id: FunctionId, level: "function" | "group" = "function"): FunctionResult => {
  const found = result.functions.find(({ cost }) => cost.function === id && cost.level === level);
  if (!found) throw new Error(`no ${level} row ${id}`);
  return found;
};

/** What every row of these tables has: work in departments not stated, and residents in the place of staff. */
const always = ["scope/decentralised note", "driver/missing note"];

const gaps = (result: FunctionResult): readonly string[] =>
  result.gaps
    .map(({ code, severity }) => `${code} ${severity}`)
    .filter((gap) => !always.includes(gap))
    .sort();

const gapOf = (result: FunctionResult, code: Gap["code"]): Gap => {
  const found = result.gaps.find((gap) => gap.code === code);
  if (!found) throw new Error(`no gap ${code}`);
  return found;
};

const residents = [1, ...others(12)].map((place) => driver(place, "resident", 1000));
/** Comparators 2 to `last` cost £1,000 a place: unit costs 2, 3, 4, … */
const costs = (id: FunctionId, last: number, more: Parameters<typeof figure>[3] = {}) =>
  others(last).map((place) => figure(place, id, place * 1000, more));

const hr = (gross: number) => table([line(2, "human-resources", { gross })]);
const hrData = (last: number, more: Parameters<typeof figure>[3] = {}) =>
  dataset({ figures: costs("human-resources", last, more), drivers: residents });

describe("a comparison", () => {
  it("holds unit costs over the same driver and their type 7 quartiles, worked by hand", () => {
    const { comparison } = row(run(hr(11_000), hrData(10)), "human-resources");
    expect(comparison).toMatchObject({
      driver: "resident",
      driverValue: 1000,
      unitCost: 11,
      n: 9,
      without: 2,
      q1: 4,
      median: 6,
      q3: 8,
      mad: 2,
      percentile: 1,
      band: 4,
      gapToMedian: 5000,
      gapToBestQuartile: 7000,
    });
    expect(comparison?.score).toBeCloseTo((0.6745 * 5) / 2, 12);
  });

  it("gives no quartiles under eight comparators, but a median", () => {
    const { comparison } = row(run(hr(5000), hrData(8)), "human-resources");
    expect([comparison?.n, comparison?.median]).toEqual([7, 5]);
    expect([comparison?.q1, comparison?.band, comparison?.gapToBestQuartile]).toEqual(
      Array(3).fill({ missing: "sample-too-small" }),
    );
  });

  it("gives nothing under three", () => {
    const result = row(run(hr(5000), hrData(3)), "human-resources");
    expect(result.comparison).toBeNull();
    expect(gaps(result)).toEqual(["sample/small blocks"]);
    expect(gapOf(result, "sample/small").facts).toEqual({ n: 2 });
  });

  it("leaves a missing cost or driver out of the ranking instead of ranking it first", () => {
    const figures = [...costs("human-resources", 8), figure(9, "human-resources", missing("not-submitted"))];
    const withGap = dataset({
      figures: [...figures, figure(10, "human-resources", 1)],
      drivers: residents.filter((one) => one.council !== gss(10)),
    });
    const { comparison } = row(run(hr(5000), withGap), "human-resources");
    expect(comparison).toEqual({
      ...row(run(hr(5000), hrData(8)), "human-resources").comparison,
    });
  });

  it("flags an outlying comparator and keeps it in", () => {
    const figures = [...costs("human-resources", 8), figure(9, "human-resources", 900_000)];
    const { comparison } = row(run(hr(5000), dataset({ figures, drivers: residents })), "human-resources");
    expect(comparison?.figures.filter(({ outlier }) => outlier).map((one) => one.council)).toEqual([gss(9)]);
    expect(comparison?.n).toBe(8);
  });

  it("divides cost by expenditure of the same basis, each in prices of its own year", () => {
    const finance = table([line(2, "finance", { gross: 50 })], { totals: [total(9, { gross: 1000 }, ["L2"], true)] });
    const data = dataset({
      figures: others(5).map((place) => figure(place, "finance", 9 * place, { year: yearStarting(2023) })),
      drivers: others(5).map((place) => driver(place, "gross-expenditure", 900, { year: yearStarting(2023) })),
    });
    const { comparison } = row(run(finance, data), "finance");
    expect(comparison).toMatchObject({ driver: "gross-expenditure", unitCost: 0.05, driverAt: { row: 9, column: 2 } });
    expect(comparison?.figures[0]).toMatchObject({ priceFactor: 100 / 90, driverFactor: 100 / 90 });
    expect(comparison?.figures[0]?.unitCost).toBeCloseTo(0.02, 12);
    expect(comparison?.gapToMedian).toBeCloseTo((0.05 - 0.035) * 1000, 9);
  });
});

describe("the year compared with", () => {
  const years = (...starts: number[]) =>
    dataset({
      figures: starts.flatMap((start) => costs("human-resources", 5, { year: yearStarting(start) })),
      drivers: residents,
      deflators: new Map(
        [2010, ...starts, 2024].map((start) => [yearStarting(start), { index: 100, status: "outturn", source: "HMT" }]),
      ),
    });
  const found = (...starts: number[]) => row(run(hr(3000), years(...starts)), "human-resources");

  it("is the run's, else the latest earlier, else the earliest later", () => {
    expect(found(2023, 2024, 2025).comparison?.year).toBe("2024-25");
    expect(found(2021, 2022, 2025).comparison?.year).toBe("2022-23");
    expect(found(2026, 2025).comparison?.year).toBe("2025-26");
  });

  it("weakens when it is another, more when it is stale, and blocks when it is too old", () => {
    expect(gaps(found(2024))).toEqual([]);
    expect(gaps(found(2022))).toEqual(["period/year-mismatch weakens"]);
    expect(gaps(found(2021))).toEqual(["benchmark/stale weakens", "period/year-mismatch weakens"]);
    expect(gaps(found(2013))).toEqual(["benchmark/stale blocks", "period/year-mismatch weakens"]);
    expect(found(2013).comparable).toBe(false);
  });
});

describe("the basis compared on", () => {
  const both = table([line(2, "human-resources", { gross: 9000, income: -4000 })]);

  it("is the other one, and noted, when comparators publish only that and the council knows it", () => {
    const result = row(run(both, hrData(9, { basis: "net" })), "human-resources");
    expect(result).toMatchObject({ basis: "net", pounds: 9000, comparableCost: 5000, comparable: true });
    expect(gaps(result)).toEqual(["basis/gross-net note"]);
  });

  it("blocks when the council's cost on it is not known", () => {
    const result = row(run(hr(9000), hrData(9, { basis: "net" })), "human-resources");
    expect(result.comparison).toBeNull();
    expect(gaps(result)).toEqual(["basis/gross-net blocks"]);
  });

  it("blocks on net when other income, not fees, is most of the cost", () => {
    const net = hrData(9, { basis: "net" });
    const recharged = table([line(2, "human-resources", { gross: 9000, income: -4900, "other-income": -4600 })]);
    const fees = table([line(2, "human-resources", { gross: 9000, income: -4900, "other-income": -10 })]);
    expect(gaps(row(run(recharged, net), "human-resources"))).toContain("basis/recharged blocks");
    expect(gaps(row(run(fees, net), "human-resources"))).toEqual(["basis/gross-net note"]);
  });

  it("blocks when a line has money, but not on it: the sum would pass for the whole", () => {
    const part = table([
      line(2, "human-resources", { gross: 900 }),
      line(3, "human-resources", { gross: null, net: 500 }),
    ]);
    expect(gaps(row(run(part, hrData(9)), "human-resources"))).toEqual(["coverage/missing-line blocks"]);
  });

  it("does not mind a blank income where the stated net shows that there is none", () => {
    const lines = [
      line(2, "human-resources", { gross: 900, income: -100, net: 800 }),
      line(3, "human-resources", { gross: 500, income: null, net: 500 }),
    ];
    expect(gaps(row(run(table(lines), hrData(9, { basis: "net" })), "human-resources"))).toEqual([
      "basis/gross-net note",
    ]);
  });
});

describe("the level compared at", () => {
  const supportLines = (...ids: FunctionId[]) => ids.map((id, index) => line(index + 2, id, { gross: 1000 }));
  const support = costs("support-services", 10);

  it("is the group in statutory layouts, where the table is complete by construction", () => {
    const result = run(
      table(supportLines("finance", "ict"), { layout: "revenue-outturn" }),
      dataset({ figures: support, drivers: residents }),
    );
    expect(row(result, "finance")).toMatchObject({
      comparison: null,
      comparedAt: "support-services",
      comparable: true,
    });
    expect(gaps(row(result, "finance"))).toEqual(["scope/merged-functions note"]);
    expect(row(result, "support-services", "group")).toMatchObject({ pounds: 2000, inPotential: true });
    expect(result.ceiling.potential).toBe(0);
  });

  it("is no group when a general table lacks some of its functions", () => {
    const result = run(table(supportLines("finance", "ict")), dataset({ figures: support, drivers: residents }));
    expect(result.functions.map(({ cost }) => cost.level)).toEqual(["function", "function"]);
    expect(gaps(row(result, "ict"))).toEqual(["coverage/not-in-benchmark blocks"]);
  });

  it("is never both: a group that holds a function compared by itself stays out of the potential", () => {
    const data = dataset({ figures: [...support, ...costs("ict", 10)], drivers: residents });
    const result = run(table(supportLines("finance", "ict"), { layout: "revenue-outturn" }), data);
    expect(row(result, "ict").inPotential).toBe(true);
    expect(row(result, "support-services", "group").inPotential).toBe(false);
  });

  it("blocks in a group that mixes in what is no back office", () => {
    const lines = [line(2, "finance", { gross: 1 }), line(3, "other-central-services", { gross: 9 })];
    const data = dataset({ figures: costs("central-services", 10), drivers: residents });
    const result = run(table(lines, { layout: "revenue-outturn" }), data);
    expect(gaps(row(result, "finance"))).toEqual(["scope/merged-functions blocks"]);
    expect(row(result, "finance").comparable).toBe(false);
    expect(gaps(row(result, "central-services", "group"))).toContain("scope/front-office-included note");
    expect(result.comparableShare).toBe(0);
  });

  it("is the group for lines booked to the group itself beside its functions: they are a part of it", () => {
    const result = run(
      table(supportLines("support-services", "ict")),
      dataset({ figures: [...support, ...costs("ict", 10)], drivers: residents }),
    );
    expect(row(result, "support-services")).toMatchObject({ comparison: null, comparedAt: "support-services" });
    expect(row(result, "support-services", "group").pounds).toBe(2000);
  });

  it("leaves rows outside the back office alone where the benchmark has nothing", () => {
    const result = run(table([line(2, "front-line-services", { gross: 5 })]), hrData(9));
    expect(row(result, "front-line-services").gaps).toEqual([]);
  });
});

describe("a driver", () => {
  it("falls back to the next that both sides know, and says so", () => {
    const result = row(run(hr(5000), hrData(9)), "human-resources");
    expect(result.comparison?.driver).toBe("resident");
    const wanted = gapOf(row(run(hr(5000), hrData(9)), "human-resources"), "driver/missing");
    expect(wanted).toMatchObject({ severity: "note", facts: { wanted: "fte", used: "resident" } });
  });

  it("blocks when none is known, and is never zero", () => {
    const drivers = residents.map((one) => (one.council === gss(1) ? { ...one, value: 0 } : one));
    const result = row(run(hr(5000), dataset({ figures: costs("human-resources", 9), drivers })), "human-resources");
    expect(gaps(result)).toEqual(["driver/missing blocks"]);
  });

  it("from the workbook goes before the dataset's, and is suspected far outside the comparators' range", () => {
    const at = { sheet: "Activity", row: 3, column: 2 };
    const read = table([line(2, "human-resources", { gross: 5000 })], {
      drivers: [{ kind: "resident", value: 5001, at }],
    });
    const result = row(run(read, hrData(9)), "human-resources");
    expect(result.comparison).toMatchObject({ driverValue: 5001, driverAt: at, driverSource: null });
    expect(gaps(result)).toContain("driver/implausible weakens");
  });
});

describe("a value", () => {
  const codes = (gross: number) => gaps(row(run(hr(gross), hrData(10)), "human-resources"));

  it("blocks when negative, weakens when zero where others spend, and stands when ordinary", () => {
    expect(codes(-1)).toContain("value/negative blocks");
    expect(codes(0)).toEqual(["value/zero-suspicious weakens"]);
    expect(codes(6000)).toEqual([]);
  });

  it("a thousand times too large or too small is suspected of a wrong unit", () => {
    expect(codes(6_000_000)).toContain("unit/scale-suspect blocks");
    expect(codes(6)).toContain("unit/scale-suspect blocks");
  });

  it("far from the comparators is an outlier", () => {
    expect(codes(40_000)).toContain("value/outlier weakens");
  });
});

describe("gaps of the table", () => {
  it("name each large unmapped line and count the small ones together", () => {
    const lines = [
      line(2, "human-resources", { gross: 10_000 }),
      line(3, null, { gross: 500 }),
      line(4, null, { gross: 3 }),
      line(5, null, { gross: 4 }),
    ];
    const found = run(table(lines), hrData(9)).gaps.filter(({ code }) => code === "coverage/unmapped-cost");
    expect(found.map(({ severity, pounds: touched, facts }) => [severity, touched, facts])).toEqual([
      ["weakens", 500, { line: "Line 3" }],
      ["note", 7, { lines: 2 }],
    ]);
  });

  it("hold a remainder beyond rounding against its total, with its cells", () => {
    const lines = [
      line(2, "human-resources", { gross: 10 }),
      line(9, null, { gross: 66 }, { kind: "remainder" }),
      line(10, null, { gross: 1 }, { kind: "remainder" }),
    ];
    const totals = [total(9, { gross: 76 }, ["L2"], false), total(10, { gross: 11 }, ["L2"], false)];
    const found = run(table(lines, { totals }), hrData(9)).gaps.filter(({ code }) => code === "total/does-not-sum");
    expect(found).toMatchObject([
      { severity: "weakens", pounds: 66, facts: { total: "Total 9" }, cells: [{ top: 9 }] },
    ]);
  });

  it("note a function that comparators report and the table has no line for", () => {
    const data = dataset({ figures: [...costs("human-resources", 9), ...costs("legal", 9)], drivers: residents });
    const absent = run(hr(5000), data).gaps.filter(({ code }) => code === "coverage/missing-line");
    expect(absent.map((gap) => [gap.function, gap.pounds])).toEqual([["legal", { missing: "line-not-in-table" }]]);
  });

  it("block every row of a part year", () => {
    const read = table([line(2, "human-resources", { gross: 5000 })], { months: 9 });
    const result = row(run(read, hrData(9)), "human-resources");
    expect(gapOf(result, "period/part-year")).toMatchObject({ severity: "blocks", facts: { months: 9 } });
    expect(result.comparable).toBe(false);
  });

  it("stand by severity, then pounds with unknown ones last", () => {
    const ranks = { blocks: 0, weakens: 1, note: 2 };
    const lines = [line(2, "ict", { gross: 7 }), line(3, "legal", { gross: 70 }), line(4, "finance", { gross: null })];
    const found = run(table(lines), hrData(9)).gaps;
    const order = found.map(({ severity }) => ranks[severity]);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(found.filter(({ severity }) => severity === "blocks").map((gap) => gap.pounds)).toEqual([70, 7]);
  });
});

it("scales every gap in pounds with all pounds, and moves no rank", () => {
  const scaled = (factor: number) => {
    const read = table([line(2, "human-resources", { gross: 7000 * factor })]);
    const figures = costs("human-resources", 10).map((one) =>
      typeof one.cost === "number" ? { ...one, cost: pounds(one.cost * factor) } : one,
    );
    return row(run(read, dataset({ figures, drivers: residents })), "human-resources").comparison;
  };
  const one = scaled(1);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (factor) => {
      const other = scaled(factor);
      expect(other?.gapToMedian).toBeCloseTo(Number(one?.gapToMedian) * factor, 3);
      expect(other?.gapToBestQuartile).toBeCloseTo(Number(one?.gapToBestQuartile) * factor, 3);
      expect([other?.n, other?.score]).toEqual([one?.n, expect.closeTo(Number(one?.score), 6)]);
    }),
  );
});
