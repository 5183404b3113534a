import type { CellValue } from "../../../src/model/grid";
import { isKnown } from "../../../src/model/missing";
import { wordsOf } from "../../../src/text/issues";
import { answerOn, caseOf, figureText, issueTexts, lineText, type Rows } from "./readingOf";

const claims = (...rows: Rows): Rows => [["Savings"], ["Saving", "£ a year"], ...rows];
const one = (amount: CellValue): Rows => claims(["Finance", 400_000], ["ICT", amount]);

describe("what is no plain amount in a money cell", () => {
  it.each([
    ["£1.2m-£1.5m", "case/amount-range B4"],
    ["£28–31m", "case/amount-range B4"],
    ["between £1m and £2m", "case/amount-range B4"],
    ["c. 300k", "case/amount-approximate B4"],
    ["circa £300,000", "case/amount-approximate B4"],
    ["up to £1.5m", "case/amount-approximate B4"],
    ["£2m+", "case/amount-approximate B4"],
    ["tbc", "case/amount-to-come B4"],
    ["see appendix C", "cell/text-for-money B4"],
    ["€1.2m", "cell/text-for-money B4"],
    ["12%", "cell/percent-for-money B4"],
    [{ error: "#REF!" }, "cell/error B4"],
  ])("%j is missing, and an issue names its cell", (amount, issue) => {
    const found = caseOf(one(amount));
    const [, line] = found.lines;
    expect(line && isKnown(line.annual.value)).toBe(false);
    expect(issueTexts(found.issues)).toEqual([issue]);
  });

  it("says of a range that it is no amount, and which end to enter", () => {
    const [issue] = caseOf(one("£28–31m")).issues;
    const words = issue && wordsOf(issue);
    expect(words?.what).toBe("“£28–31m” is a range, and a range is no amount. It is missing.");
    expect(words?.todo).toContain("the lower end for a saving and the upper end for a cost");
  });

  it.each([
    ["£1.2m", 1_200_000],
    ["300k", 300_000],
    ["£1.2 million a year", 1_200_000],
    ["£1,234,500", 1_234_500],
  ])("“%s” says its own unit and is read by it, with a note", (amount, pounds) => {
    const found = caseOf(one(amount));
    expect(found.lines[1]?.annual.value).toBe(pounds);
    expect(found.issues.map(({ severity }) => severity)).toEqual(["note"]);
  });

  it("does not guess what £ means in a column of thousands", () => {
    const found = caseOf([["Savings (£000)"], ["Saving", "Amount"], ["Finance", 400], ["ICT", "£1,200"]]);
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · 400000", "claim · ICT · not-comparable"]);
    expect(issueTexts(found.issues)).toEqual(["case/unit-in-cell B4"]);
  });

  it("leaves a blank missing, and a nought a nought", () => {
    expect(caseOf(one(null)).lines.map(lineText)).toEqual(["claim · Finance · 400000"]);
    expect(caseOf(one(0)).lines.map(lineText)).toEqual(["claim · Finance · 400000", "claim · ICT · 0"]);
  });

  it("keeps a negative amount as it stands and names it", () => {
    const found = caseOf(one(-50_000));
    expect(found.lines[1]?.annual.value).toBe(-50_000);
    expect(issueTexts(found.issues)).toEqual(["case/negative-amount B4"]);
  });

  it("does not choose between two columns that could both be the amount", () => {
    const found = caseOf([
      ["Saving", "Low (£)", "High (£)"],
      ["Finance", 300_000, 500_000],
    ]);
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · not-comparable"]);
    expect(issueTexts(found.issues)).toEqual(["case/several-amounts B2"]);
  });
});

describe("years that cannot be right", () => {
  const table = (years: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): Rows => [
    ["Savings (£)"],
    ["Saving", ...years],
    ...rows.map((row, place) => [["Finance", "ICT"][place] ?? "HR", ...row]),
  ];

  it("before Year 0 with money in them are named, and their figures missing", () => {
    const found = caseOf(table(["Year -1", "Year 0", "Year 1"], [90_000, 0, 400_000]));
    expect(found.years).toEqual(["Year -1", "Year 0", "Year 1"]);
    expect(found.lines[0]?.byYear.map(({ value }) => figureText(value))).toEqual(["not-comparable", "0", "400000"]);
    expect(issueTexts(found.issues)).toEqual(["case/year-negative B2"]);
  });

  it("before Year 0 without money are left out", () => {
    const found = caseOf(table(["Year -1", "Year 0", "Year 1"], [0, 0, 400_000]));
    expect(found.years).toEqual(["Year 0", "Year 1"]);
    expect(found.issues).toEqual([]);
  });

  it("twice over two columns have no figure", () => {
    const found = caseOf(table(["Year 0", "Year 1", "Year 1", "Year 2"], [0, 100_000, 200_000, 400_000]));
    expect(found.years).toEqual(["Year 0", "Year 1", "Year 2"]);
    expect(found.lines[0]?.byYear.map(({ value }) => figureText(value))).toEqual(["0", "not-comparable", "400000"]);
    expect(issueTexts(found.issues)).toEqual(["case/year-repeated D2"]);
  });

  it("that run backwards are put in order, and said so", () => {
    const found = caseOf(table(["2028-29", "2027-28", "2026-27"], [400_000, 200_000, 0]));
    expect(found.years).toEqual(["2026-27", "2027-28", "2028-29"]);
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · 400000"]);
    expect(issueTexts(found.issues)).toEqual(["case/years-backwards C2"]);
  });

  it("that leave one out have it missing, so that no year is discounted as another", () => {
    const found = caseOf(table(["Year 0", "Year 1", "Year 3"], [0, 200_000, 400_000]));
    expect(found.years).toEqual(["Year 0", "Year 1", "2", "Year 3"]);
    expect(found.lines[0]?.byYear.map(({ value }) => figureText(value))).toEqual([
      "0",
      "200000",
      "not-stated",
      "400000",
    ]);
    expect(issueTexts(found.issues)).toEqual(["case/year-gap B2"]);
  });

  it("counted in one table and by calendar in another are not put beside each other", () => {
    const found = caseOf([
      ...table(["Year 0", "Year 1"], [0, 400_000]),
      [],
      ["One-off costs (£)"],
      ["Cost", "2026-27", "2027-28"],
      ["Systems", 300_000, 100_000],
    ]);
    expect(found.years).toEqual(["Year 0", "Year 1"]);
    expect(found.lines[1]?.byYear.map(({ value }) => figureText(value))).toEqual(["not-comparable", "not-comparable"]);
    expect(issueTexts(found.issues)).toEqual(["case/years-differ B6"]);
  });

  it("whose last is blank give no amount in full effect", () => {
    const found = caseOf(table(["Year 0", "Year 1"], [0, null], [0, 300_000]));
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · blank", "claim · ICT · 300000"]);
  });
});

describe("totals", () => {
  it("that are not the sum of their lines are named with both figures, and the lines hold", () => {
    const found = caseOf(claims(["Finance", 400_000], ["ICT", 600_000], ["Total", 1_200_000]));
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · 400000", "claim · ICT · 600000"]);
    expect(found.issues).toMatchObject([
      { code: "case/total-does-not-sum", facts: { stated: 1_200_000, sum: 1_000_000 } },
    ]);
    expect(issueTexts(found.issues)).toEqual(["case/total-does-not-sum B5"]);
  });

  it("that refer to themselves show nought, and are named", () => {
    const found = caseOf(claims(["Finance", 400_000], ["ICT", 600_000], ["Total savings", 0]));
    expect(issueTexts(found.issues)).toEqual(["case/total-does-not-sum B5"]);
  });

  it("of sections and of all of them agree in silence", () => {
    const found = caseOf([
      ["Cost", "£"],
      ["One-off costs"],
      ["Systems", 300_000],
      ["Redundancy", 200_000],
      ["Sub-total", 500_000],
      ["Running costs"],
      ["Client team", 90_000],
      ["Sub-total", 90_000],
      ["Total costs", 590_000],
      ["Annual saving", "£"],
      ["Savings"],
      ["Finance", 700_000],
    ]);
    expect(found.lines.map(lineText)).toEqual([
      "one-off-cost · Systems · 300000",
      "one-off-cost · Redundancy · 200000",
      "running-cost · Client team · 90000",
      "claim · Finance · 700000",
    ]);
    expect(issueTexts(found.issues)).toEqual([]);
  });

  it("that are the only figure are the claim", () => {
    expect(caseOf(claims(["Total savings", 12_400_000])).lines.map(lineText)).toEqual([
      "claim · Total savings · 12400000",
    ]);
  });

  it("without a word that says so stay lines, and are doubted", () => {
    const found = caseOf(claims(["Finance", 100_000], ["ICT", 150_000], ["HR", 250_001], ["Programme", 500_001]));
    expect(found.lines).toHaveLength(4);
    expect(issueTexts(found.issues)).toEqual(["case/may-be-total A6"]);
  });

  it("by formula error are missing and no sum", () => {
    const found = caseOf(claims(["Finance", 400_000], ["ICT", 600_000], ["Total", { error: "#REF!" }]));
    expect(found.lines).toHaveLength(2);
    expect(issueTexts(found.issues)).toEqual(["cell/error B5"]);
  });
});

describe("lines", () => {
  it("that share a label are both read, and named", () => {
    const found = caseOf(claims(["Finance", 400_000], ["Finance", 300_000]));
    expect(found.lines).toHaveLength(2);
    expect(issueTexts(found.issues)).toEqual(["case/same-label A4"]);
  });

  it("of cost of which nothing says whether they come once are not read, and named", () => {
    const found = caseOf([
      ...claims(["Finance", 400_000]),
      [],
      ["Costs"],
      ["Cost", "Kind", "£"],
      ["Systems", null, 90_000],
    ]);
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · 400000"]);
    expect(issueTexts(found.issues)).toEqual(["case/cost-kind-unclear A7"]);
  });

  it("of savings that come once are not counted among the savings a year, and named", () => {
    const found = caseOf([
      ["Savings"],
      ["Saving", "Type", "£ a year"],
      ["Sale of a building", "One-off", 900_000],
      ["HR team", "Recurring", 200_000],
    ]);
    expect(found.lines.map(lineText)).toEqual(["claim · HR team · 200000"]);
    expect(issueTexts(found.issues)).toEqual(["case/one-off-saving A3"]);
  });

  it("whose years do not come to their amount are named", () => {
    const found = caseOf([
      ...claims(["Finance", 400_000]),
      ["One-off costs"],
      ["Cost", "£", "Year 0", "Year 1"],
      ["Systems", 90_000, 50_000, 20_000],
    ]);
    expect(issueTexts(found.issues)).toEqual(["case/years-do-not-sum B6"]);
  });

  it("that are not the size of a case make their unit suspicious", () => {
    const found = caseOf([["Savings"], ["Saving", "Annual saving"], ["Finance", 4], ["ICT", 6]]);
    expect(issueTexts(found.issues)).toEqual(["case/unit-suspect B3"]);
  });
});

describe("answers", () => {
  const answering = (...rows: Rows): Rows => [...claims(["Finance", 400_000]), [], ["Assumptions"], ...rows];

  it("that differ both stand, and the second is named", () => {
    const found = caseOf(answering(["Payback period", 3], [], ["Payback year", 4]));
    expect(found.answers.map(({ number }) => number)).toEqual([3, 4]);
    expect(issueTexts(found.issues)).toEqual(["case/two-answers B8"]);
  });

  it("that are the same stand once", () => {
    expect(caseOf(answering(["Payback period", 3], ["Payback year", "3 years"])).answers).toHaveLength(1);
  });

  it("that are blank or an error are none; one that is to come is kept as it stands", () => {
    const found = caseOf(
      answering(["Optimism bias", null], ["Payback period", { error: "#N/A" }], ["Procurement route", "tbc"]),
    );
    expect(found.answers.map(({ topic, text }) => [topic, text])).toEqual([["procurement-route", "tbc"]]);
    expect(issueTexts(found.issues)).toEqual(["case/answer-error B7"]);
  });

  it("of 12 and of 0.12 are read one way each, and said so", () => {
    const percent = caseOf(answering(["Optimism bias (%)", 12]));
    expect(answerOn(percent, "optimism-bias")).toMatchObject({ number: 0.12, text: "12 %", worth: 0.01 });
    expect(issueTexts(percent.issues)).toEqual(["case/share-as-percent B6"]);
    const part = caseOf(answering(["Optimism bias (%)", 0.12]));
    expect(answerOn(part, "optimism-bias")).toMatchObject({ number: 0.12, text: "0.12", worth: 1 });
    expect(issueTexts(part.issues)).toEqual(["case/share-as-part B6"]);
    const bare = caseOf(answering(["Optimism bias", 12]));
    expect(answerOn(bare, "optimism-bias")).toMatchObject({ number: 12, text: "12" });
    expect(issueTexts(bare.issues)).toEqual(["case/share-above-one B6"]);
  });

  it("in cells shown as per cents are parts of one", () => {
    const found = caseOf(answering(["Optimism bias", 0.12]), {}, { percents: ["6,2"] });
    expect(answerOn(found, "optimism-bias")).toMatchObject({ number: 0.12, text: "12 %" });
    expect(found.issues).toEqual([]);
  });

  it.each([
    ["Optimism bias", "10-15%", "case/amount-range B6"],
    ["Payback period", "3-4 years", "case/amount-range B6"],
    ["Redundancy costs", "£1m to £2m", "case/amount-range B6"],
    ["Redundancy costs", "c. £1m", "case/amount-approximate B6"],
    ["Redundancy costs", "mostly by turnover", "case/answer-not-a-number B6"],
  ])("“%s | %s” hold no number, and are named", (label, text, issue) => {
    const found = caseOf(answering([label, text]));
    expect(found.answers).toMatchObject([{ text, number: { missing: "text-in-cell" } }]);
    expect(issueTexts(found.issues)).toEqual([issue]);
  });

  it.each([
    ["Yes", true],
    ["yes – see appendix", true],
    ["Y", true],
    [true, true],
    ["No", false],
    ["N", false],
    ["No, not yet", false],
    [false, false],
    ["Not yet", null],
    ["Northmarsh", null],
    ["Nobody", null],
    [1, null],
  ])("%j is yes, no or neither: %j", (value, yes) => {
    expect(answerOn(caseOf(answering(["Sensitivity analysis", value])), "sensitivity-present").yes).toBe(yes);
  });

  it("that are dates have the day in ISO form and keep its number", () => {
    const found = caseOf(answering(["Legal advice", 45_789]), {}, { dates: ["6,2"] });
    expect(answerOn(found, "legal-advice-date")).toMatchObject({ text: "2025-05-12", number: 45_789 });
    expect(answerOn(caseOf(answering(["Legal advice", "12 May 2025"])), "legal-advice-date")).toMatchObject({
      text: "12 May 2025",
      number: 45_789,
    });
  });

  it("of money are in the unit of the case, unless the cell or its label says another", () => {
    const thousands = (label: string, value: CellValue): unknown =>
      answerOn(
        caseOf([["Savings (£000)"], ["Saving", "Amount"], ["Finance", 400], [], ["Assumptions"], [label, value]]),
        "pension-strain",
      ).number;
    expect(thousands("Pension strain", 640)).toBe(640_000);
    expect(thousands("Pension strain (£)", 640_000)).toBe(640_000);
    expect(thousands("Pension strain", "£640,000")).toBe(640_000);
    expect(thousands("Pension strain", "£0.64m")).toBe(640_000);
    expect(thousands("Pension strain", "640k")).toBe(640_000);
  });
});
