import type { Bound } from "../../src/model/ceiling";
import { referenceInputs } from "../../src/model/inputs";
import { missing, type Maybe } from "../../src/model/missing";
import { pounds, type Pounds } from "../../src/model/money";
import type { Benchmark } from "../../src/model/result";
import { headlines } from "../../src/text/headlines";

const found = (realistic: Maybe<Pounds>, binding: Bound | null): Benchmark =>
  ({
    backOffice: { pounds: pounds(6_956_000), share: 0.376, shareWithoutCore: 0.2 },
    ceiling: {
      totalExpenditure: pounds(18_500_000),
      addressable: pounds(6_956_000),
      ceiling: { realistic, best: missing("not-comparable") },
      binding: { realistic: binding, best: null },
      potential: pounds(400_000),
      realisticSaving: realistic,
    },
    choices: { inputs: referenceInputs },
    comparableShare: 0,
    total: { value: pounds(18_500_000), amount: null },
  }) as unknown as Benchmark;

describe("the headlines of a result", () => {
  it("begin with the ceiling, what it is a share of, and that it is no target", () => {
    const [first] = headlines(found(pounds(333_000), "top-down"));
    expect(first?.figure).toBe("£333k");
    expect(first?.sentence).toMatch(/^1\.8 % of total expenditure of £18\.5m, .*a challenge, not a target\./u);
  });

  it("name the other bound when back-office cost binds", () => {
    const [first] = headlines(found(pounds(300_000), "bottom-up"));
    expect(first?.sentence).toMatch(/^12\.0 % of addressable back-office cost of £6\.96m/u);
  });

  it("say why a figure is not known and never show it as zero", () => {
    const [first, second] = headlines(found(missing("line-not-in-table"), null));
    expect(first?.figure).toBe("not known (the table has no such line)");
    expect(second?.figure).toBe("not known (the table has no such line)");
  });

  it("show a true zero", () => {
    expect(headlines(found(pounds(0), "top-down"))[2]?.figure).toBe("0.0 %");
  });
});
