import { gapCodes, type Gap, type GapCode } from "../../src/model/gap";
import { missing } from "../../src/model/missing";
import { pounds } from "../../src/model/money";
import { gapRemedy, gapWhat } from "../../src/text/gaps";
import { exampleReports } from "../report/exampleReports";

/** The facts that the core gives with each code: one entry for each shape, as the rooms that find gaps make them. */
const facts: Readonly<Record<GapCode, readonly Gap["facts"][]>> = {
  "coverage/missing-line": [{ line: "Council tax support" }, {}],
  "coverage/unmapped-cost": [{ line: "Transformation reserve" }, { lines: 1 }, { lines: 7 }],
  "coverage/not-in-benchmark": [{}],
  "scope/merged-functions": [{ at: "central-services" }, { with: "support-services" }],
  "scope/decentralised": [{}],
  "scope/front-office-included": [{}],
  "basis/gross-net": [
    { runBasis: "gross", comparedOn: "net" },
    { runBasis: "gross", needed: "net" },
  ],
  "basis/recharged": [{ otherIncome: -15_905_000, gross: 20_830_000 }, {}],
  "basis/capital-charges": [{ treatment: "removed" }, { treatment: "unknown" }],
  "period/part-year": [{ months: 9 }],
  "period/year-mismatch": [
    { ownYear: "2024-25", benchmarkYear: "2016-17", status: "budget", ownStatus: "outturn", age: 8 },
    { ownYear: "2024-25", benchmarkYear: "2023-24", status: "outturn", ownStatus: "not stated", age: 1 },
  ],
  "unit/scale-suspect": [{ unitCost: 0.01234567, median: 12.3456789 }],
  "driver/missing": [{ wanted: "caseload", used: "resident" }, { wanted: "gross-expenditure" }, {}],
  "driver/implausible": [{ driver: "resident", value: 96_435_000, least: 10_000.5, most: 4_000_000 }],
  "sample/small": [{ n: 1 }, { n: 2 }],
  "sample/suppressed": [{ suppressed: 1 }, { suppressed: 3 }],
  "value/outlier": [{ score: 4.2 }],
  "value/zero-suspicious": [{ unitCost: 0, median: 3.1 }],
  "value/negative": [{}],
  "total/does-not-sum": [{ total: "TOTAL CENTRAL SERVICES" }],
  "benchmark/stale": [{ ownYear: "2024-25", benchmarkYear: "2016-17", status: "budget", ownStatus: "outturn", age: 8 }],
};

const gap = (code: GapCode, given: Gap["facts"], cost: Gap["pounds"] = missing("blank")): Gap => ({
  code,
  function: "finance",
  pounds: cost,
  severity: "note",
  cells: [],
  facts: given,
});

const cases = gapCodes.flatMap((code) => facts[code].map((given) => [code, given] as const));

describe("the words of a gap", () => {
  it.each(cases)("of %s with %j are whole sentences without a hole", (code, given) => {
    for (const cost of [missing("blank"), pounds(5)])
      for (const sentence of [gapWhat(gap(code, given, cost)), gapRemedy(gap(code, given, cost))]) {
        expect(sentence).toMatch(/^[A-Z“\d].*[.]$/u);
        expect(sentence).not.toMatch(/undefined|\?|NaN|\[object| {2}|--|not known \(|\bBB_/u);
      }
  });

  it.each(
    cases.filter(([, given]) =>
      Object.keys(given).some((key) => ["line", "total", "months", "score", "n"].includes(key)),
    ),
  )("of %s say the fact in %j", (code, given) => {
    const [fact = ""] = Object.values(given);
    expect(gapWhat(gap(code, given))).toContain(String(fact));
  });

  it("tell a line without a figure from one whose figure is on another basis", () => {
    const line = { line: "Legal" };
    expect(gapWhat(gap("coverage/missing-line", line))).toMatch(/has no figure/u);
    expect(gapWhat(gap("coverage/missing-line", line, pounds(5)))).toMatch(/not on the basis that counts/u);
  });

  it("name drivers as a person says them", () => {
    expect(gapWhat(gap("driver/missing", { wanted: "caseload", used: "resident" }))).toBe(
      "The number of housing-benefit cases is not known on both sides, so cost is divided by residents instead.",
    );
    expect(gapWhat(gap("driver/implausible", { driver: "fte", value: 812_400, least: 40, most: 9_000 }))).toContain(
      "(full-time equivalent employees: 812,400)",
    );
  });

  it("count one as one", () => {
    expect(gapWhat(gap("sample/small", { n: 1 }))).toBe("Only 1 comparator has a figure: too few to compare with.");
  });
});

it.each(exampleReports)(
  "the facts of every gap of %s have the shape that its words are tested with",
  async (_, made) => {
    const { gaps } = (await made()).run.benchmark;
    expect(gaps.length).toBeGreaterThan(10);
    const shape = (given: Gap["facts"]): string => Object.keys(given).sort().join();
    for (const found of gaps) expect(facts[found.code].map(shape)).toContain(shape(found.facts));
  },
);
