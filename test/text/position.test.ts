import { missing } from "../../src/model/missing";
import { placeWords, spreadWords } from "../../src/text/position";
import { smallComparison } from "../taskpane/results/smallComparison";

describe("a council's place among its comparators", () => {
  it.each([
    [1, [2, 3, 4, 5], "Lowest of 5, £2.50 below the median"],
    [2.5, [2, 3, 4, 5], "Second lowest of 5, £1.00 below the median"],
    [9, [2, 3, 4, 5], "Highest of 5, £5.50 above the median"],
    [4.5, [2, 3, 4, 5], "Second highest of 5, £1.00 above the median"],
    [3.5, [2, 3, 4, 5], "In the middle of 5, at the median"],
    [2, [2, 3, 4, 5, 6], "Joint lowest of 6, £2.00 below the median"],
    [3, [2, 3, 3, 4, 5, 6], "Joint second lowest of 7, £0.50 below the median"],
  ])("of %d among %j is said as “%s”", (own, others, words) => {
    expect(placeWords(smallComparison(own, others))).toBe(words);
  });

  it.each([
    [0.5, "Lowest"],
    [9.5, "Tenth lowest"],
    [10.5, "11th lowest"],
    [11.5, "12th lowest"],
    [20.5, "21st lowest"],
    [21.5, "22nd lowest"],
    [22.5, "23rd lowest"],
    [38.5, "23rd highest"],
  ])("of %d among 1 to 60 is “%s”", (own, place) => {
    const others = Array.from({ length: 60 }, (_, index) => index + 1);
    expect(placeWords(smallComparison(own, others))).toContain(`${place} of 61,`);
  });

  it("is not said where there are too few comparators for a median", () => {
    expect(placeWords({ ...smallComparison(1, [2, 3]), median: missing("sample-too-small") })).toBe(
      "Too few comparators to say",
    );
  });
});

describe("the spread of the comparators", () => {
  it("is the median and the middle half, with what it is a cost of", () => {
    expect(spreadWords(smallComparison(1, [1, 2, 3, 4, 5]))).toBe(
      "Median £3.00, middle half £2.00 to £4.00, per resident",
    );
  });

  it("has no middle half where there are too few", () => {
    const few = missing("sample-too-small");
    expect(spreadWords({ ...smallComparison(1, [1, 2, 3]), q1: few, q3: few })).toBe(
      "Median £2.00, too few comparators for quarters, per resident",
    );
  });
});
