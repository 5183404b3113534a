import type { CostTable } from "../../src/model/costTable";
import { isKnown } from "../../src/model/missing";
import type { Benchmark } from "../../src/model/result";
import { benchmark } from "../../src/run/benchmark";
import { choices, council, dataset, driver, figure, line, others, table } from "../known/smallCouncils";

const data = dataset({
  figures: others(12).map((place) => figure(place, "corporate-democratic-core", place * 1000)),
  drivers: [1, ...others(12)].map((place) => driver(place, "resident", 1000)),
});

const run = (lines: CostTable["lines"], englishReturns: boolean): Benchmark => {
  const outcome = benchmark(table(lines, { englishReturns, layout: "revenue-outturn" }), council(1), data, choices({}));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const core = line(2, "corporate-democratic-core", { gross: 11_000 });
const support = line(3, "support-services", { gross: 9_000 });

const mergedGaps = ({ functions }: Benchmark): readonly string[] =>
  functions
    .flatMap(({ gaps }) => gaps)
    .filter(({ code, function: id }) => code === "scope/merged-functions" && id === "corporate-democratic-core")
    .map(({ severity }) => severity);

describe("the corporate and democratic core of an English return", () => {
  it("is not compared by itself where the return uses both the core and the support line", () => {
    const result = run([core, support], true);
    expect(mergedGaps(result)).toEqual(["blocks"]);
    expect(isKnown(result.ceiling.potential)).toBe(false);
  });

  it("is compared with care where the council books everything under the core", () => {
    const result = run([core], true);
    expect(mergedGaps(result)).toEqual(["weakens"]);
    expect(result.ceiling.potential).toBeGreaterThan(0);
  });

  it("is told apart from support services where the table is no English return", () => {
    expect(mergedGaps(run([core, support], false))).toEqual([]);
  });
});

describe("a function that costs the council nothing", () => {
  it("gives no potential, known or zero", () => {
    const result = run([line(2, "corporate-democratic-core", { gross: 0 })], true);
    expect(result.ceiling.potential).toEqual({ missing: "not-comparable" });
  });
});
