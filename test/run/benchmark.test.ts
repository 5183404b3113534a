import fc from "fast-check";
import { isKnown, missing, type MissingReason } from "../../src/model/missing";
import type { Benchmark } from "../../src/model/result";
import { parseFinancialYear, yearStarting } from "../../src/model/year";
import { benchmark } from "../../src/run/benchmark";
import { defaultChoices } from "../../src/run/defaultChoices";
import { outturn2024 } from "../known/outturn2024";
import {
  choices,
  council,
  dataset,
  deflators,
  driver,
  figure,
  gss,
  line,
  others,
  table,
  total,
} from "../known/smallCouncils";

const run = (...given: Parameters<typeof benchmark>): Benchmark => {
  const outcome = benchmark(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe("the back-office share of total service expenditure, gross, 2024-25", () => {
  it.each([
    ["Burnley", 37.6, 27.9],
    ["Blackburn with Darwen", 11.7, 10.7],
    ["Lancashire", 4.8, 4.1],
  ])("of %s is %d %%, and %d %% without the corporate and democratic core", (name, share, withoutCore) => {
    const { backOffice } = run(outturn2024(name), council(1), dataset({}), choices());
    const percent = (part: typeof backOffice.share) => (isKnown(part) ? Number((part * 100).toFixed(1)) : part);
    expect([percent(backOffice.share), percent(backOffice.shareWithoutCore)]).toEqual([share, withoutCore]);
  });
});

it("finds Burnley's support services negative on net, because they are recharged", () => {
  const data = dataset({
    figures: others(9).map((place) => figure(place, "support-services", 1_000_000, { basis: "net" })),
    drivers: others(9).map((place) => driver(place, "net-expenditure", 20_000_000)),
  });
  const { functions } = run(outturn2024("Burnley"), council(1), data, choices({ basis: "net" }));
  const support = functions.find(({ cost }) => cost.function === "support-services");
  expect(support?.pounds).toBe(-2_131_000);
  const blocks = support?.gaps.filter(({ severity }) => severity === "blocks").map(({ code }) => code);
  expect(blocks).toEqual(["basis/recharged", "value/negative"]);
  expect(support?.inPotential).toBe(false);
});

it("supports the same saving in whatever year's prices costs are compared", () => {
  const data = dataset({
    figures: others(9).map((place) => figure(place, "ict", 500_000 + 20_000 * place, { year: yearStarting(2022) })),
    drivers: others(9)
      .map((place) => driver(place, "resident", 80_000, { year: yearStarting(2022) }))
      .concat(driver(1, "resident", 80_000)),
    deflators: deflators({ "2022-23": 80, "2024-25": 100 }),
  });
  const read = table([line(2, "ict", { gross: 900_000 })], { totals: [total(9, { gross: 60_000_000 }, [], true)] });
  const savings = [2022, 2024].map((base) => {
    const { ceiling, functions } = run(read, council(1), data, choices({ priceBase: yearStarting(base) }));
    return { ...ceiling, gap: functions.find(({ cost }) => cost.function === "ict")?.comparison?.gapToBestQuartile };
  });
  const [then, now] = savings;
  expect(now?.potential).toBe(now?.gap);
  expect(then?.gap).toBeCloseTo(Number(now?.gap) * 0.8, 6);
  expect(then?.potential).toBeCloseTo(Number(now?.potential), 6);
  expect(then?.realisticSaving).toBeCloseTo(Number(now?.realisticSaving), 6);
  expect(then?.ceiling).toEqual(now?.ceiling);
});

describe("a run that cannot be made", () => {
  const read = table([line(2, "ict", { gross: 1 })]);

  it("says which years the dataset has", () => {
    const outcome = benchmark(read, council(1), dataset({}), choices({ year: yearStarting(2031) }));
    expect(outcome.issues).toContainEqual({
      code: "run/year-not-in-dataset",
      severity: "error",
      facts: { year: "2031-32", dataset: "Club", first: "2022-23", last: "2024-25" },
    });
  });

  it("needs a price index for a price base of another year", () => {
    const outcome = benchmark(read, council(1), dataset({}), choices({ priceBase: yearStarting(2030) }));
    expect(outcome.issues.map(({ code, facts }) => [code, facts?.["year"]])).toEqual([["run/no-deflator", "2030-31"]]);
  });

  it("reports the year and the comparators together", () => {
    const outcome = benchmark(
      read,
      council(1),
      dataset({}),
      choices({ year: yearStarting(2031), comparators: { by: "family" } }),
    );
    expect(outcome.issues.map(({ code }) => code)).toEqual(["run/year-not-in-dataset", "run/no-family"]);
  });

  it("warns when nothing is mapped to the back office", () => {
    const outcome = benchmark(table([line(2, null, { gross: 1 })]), council(1), dataset({}), choices());
    expect(outcome.ok && outcome.issues.map(({ code }) => code)).toEqual(["run/nothing-mapped"]);
  });
});

describe("default choices", () => {
  it("take the table's year, gross cost, its own prices and the council's class", () => {
    const made = defaultChoices(table([line(2, "ict", { gross: 1 })]), council(1));
    expect(made.ok && made.value).toEqual(choices());
  });

  it("take net cost for a table that has no other", () => {
    const made = defaultChoices(table([line(2, "ict", { net: 1 })]), council(1));
    expect(made.ok && made.value.basis).toBe("net");
  });

  it("need a year from somewhere", () => {
    const undated = table([line(2, "ict", { gross: 1 })], { year: null });
    expect(defaultChoices(undated, council(1)).issues.map(({ code }) => code)).toEqual(["run/year-needed"]);
    const year = parseFinancialYear("2023-24");
    if (!year) throw new Error("not a year");
    const made = defaultChoices(undated, council(1), { year });
    expect(made.ok && [made.value.year, made.value.priceBase]).toEqual(["2023-24", "2023-24"]);
  });
});

describe("indicators", () => {
  const indicator = {
    id: "collected",
    label: "Council tax collected (%)",
    function: "local-tax-collection",
    kind: "quality",
    unit: "%",
    polarity: "higher-is-better",
  } as const;
  const value = (place: number, percent: number) => ({
    council: gss(place),
    year: yearStarting(2023),
    indicator: "collected",
    value: percent,
    source: "club",
  });
  const data = dataset({
    indicators: [indicator, { ...indicator, id: "sickness", function: null }],
    indicatorFigures: [value(1, 95), ...others(6).map((place) => value(place, 90 + place))],
  });

  it("stand beside the cost of their function, or below it, with the comparators' median", () => {
    const read = table([line(2, "ict", { gross: 1 }), line(3, "council-tax-collection", { gross: 1 })]);
    const { functions } = run(read, council(1), data, choices());
    const readings = functions.flatMap(({ cost, indicators }) =>
      indicators.map(({ own, year, n, median, percentile }) => [cost.function, own, year, n, median, percentile]),
    );
    expect(readings).toEqual([["council-tax-collection", 95, "2023-24", 5, 94, 0.8]]);
  });

  it("take the workbook's own value first", () => {
    const at = { sheet: "Activity", row: 3, column: 2 };
    const read = table([line(2, "council-tax-collection", { gross: 1 })], {
      indicators: [{ id: "collected", value: 99, at }],
    });
    expect(run(read, council(1), data, choices()).functions[0]?.indicators[0]?.own).toBe(99);
  });
});

it("lets no missing figure change a statistic", () => {
  const read = table([line(2, "human-resources", { gross: 9 }), line(3, "finance", { gross: 20 })], {
    totals: [total(9, { gross: 900 }, [], true)],
  });
  const figures = others(10).flatMap((place) => [
    figure(place, "human-resources", place),
    figure(place, "finance", place * 3),
  ]);
  const drivers = [1, ...others(10)].flatMap((place) => [
    driver(place, "resident", 10 + place),
    driver(place, "gross-expenditure", 100 * place),
  ]);
  const statistics = (data: ReturnType<typeof dataset>) =>
    run(read, council(1), data, choices()).functions.map(({ comparison }) => ({ ...comparison, without: 0 }));
  const before = statistics(dataset({ figures, drivers }));
  const reason = fc.constantFrom<MissingReason>("blank", "confidential", "not-submitted", "placeholder");
  const blank = fc.record({
    place: fc.integer({ min: 11, max: 12 }),
    reason,
    start: fc.integer({ min: 2022, max: 2024 }),
  });
  fc.assert(
    fc.property(fc.array(blank), (blanks) => {
      const none = blanks.flatMap(({ place, reason: why, start }) => [
        figure(place, "human-resources", missing(why), { year: yearStarting(start) }),
        figure(place, "finance", missing(why), { year: yearStarting(start) }),
      ]);
      const noDrivers = blanks.map(({ place, reason: why }) => driver(place, "resident", missing(why)));
      const data = dataset({ figures: [...none, ...figures], drivers: [...noDrivers, ...drivers] });
      expect(statistics(data)).toEqual(before);
    }),
  );
});
