import type { ComparatorRule } from "../../src/model/choices";
import type { Benchmark } from "../../src/model/result";
import { comparatorWords } from "../../src/text/comparators";
import { burnleyReport } from "../report/exampleReports";

const said = async (by: ComparatorRule, comparators: Partial<Benchmark["comparators"]> = {}): Promise<string> => {
  const { benchmark } = (await burnleyReport()).run;
  const [first, second] = benchmark.comparators.members;
  if (first === undefined || second === undefined) throw new Error("no comparators");
  return comparatorWords({
    ...benchmark,
    choices: { ...benchmark.choices, comparators: by },
    comparators: { ...benchmark.comparators, members: [first, second], ...comparators },
  });
};

describe("who a council is compared with, after “Compared with”", () => {
  it("is the rest of its class", async () => {
    expect(await said({ by: "class" })).toBe(
      "the 2 other shire districts in England that the dataset names, past ones included",
    );
  });

  it("is the rest of its family group", async () => {
    expect(await said({ by: "family" }, { theme: "rural" })).toBe("the 2 others of its family group, rural theme");
  });

  it("is its nearest neighbours, and whose they are", async () => {
    expect(await said({ by: "neighbours" }, { rule: "neighbours-published" })).toBe(
      "its 2 nearest neighbours, as published",
    );
    expect(await said({ by: "neighbours" }, { rule: "neighbours-computed" })).toBe(
      "its 2 nearest neighbours, worked out from area descriptors",
    );
  });

  it("is the councils chosen by hand, by their codes", async () => {
    expect(await said({ by: "hand", codes: [] })).toMatch(/^2 councils chosen by hand: E\d{8}, E\d{8}$/u);
  });
});
