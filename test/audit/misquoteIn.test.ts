import { misquoteIn } from "../../src/audit/misquoteIn";

const yields = { realistic: 0.018, best: 0.036 };

describe("the known misquote in a text", () => {
  it.each([
    "Even in the best case scenario, sharing back-office services would achieve only savings of 1.8%.",
    "even in the best-case scenario savings of 1·8 per cent",
    "BEST CASE: 1.80 percent of budget",
    "Best case 1,8 %",
    "At best 1.8pc of spending can be saved",
    "There would be only savings of 1.8",
    "1.8% is the best case.",
  ])("is found in “%s”", (text) => expect(misquoteIn(text, yields)).toBe("misquote"));

  it.each([
    "The study's best case is 3.6 %, not 1.8 % as it is often quoted.",
    "APSE writes of “only savings of 1.8%” in the best case; the study itself gives 3.6 per cent.",
    "1.8 % of total expenditure may realistically be saved.",
    "In the best case 11.8 % of calls are answered by machines.",
    "In the best case 1.85 % of staff leave.",
    "The best case saves £1.8m.",
    "The best case saves 1.8 million.",
    "There would be only savings of 1.8m.",
    "There would be only savings of £1.8",
    "Best case: 3.6 %",
    "",
  ])("is not found in “%s”", (text) => expect(misquoteIn(text, yields)).toBeNull());

  it("is not decided where one figure stands beside both cases", () => {
    expect(misquoteIn("Realistic case and best case alike: 1.8 %", yields)).toBe("unclear");
  });
});
