import { gridOf } from "../../read/gridOf";
import { caseOf, caseOn, issueTexts, lineText } from "./readingOf";

describe("ways in which cases are laid out", () => {
  it("labels beside amounts, without a header", () => {
    const found = caseOf([
      ["Shared services: summary of the case"],
      ["Annual savings after five years", "£30m"],
      ["Investment needed", "£28–31m"],
      ["Cost in scope", "£155m"],
      ["Number of councils", 7],
      ["Payback", "5 years"],
    ]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Annual savings after five years · 30000000",
      "one-off-cost · Investment needed · text-in-cell",
    ]);
    expect(found.answers.map(({ topic, number }) => [topic, number])).toEqual([
      ["in-scope-cost", 155_000_000],
      ["payback-year", 5],
    ]);
    expect(issueTexts(found.issues)).toContain("case/amount-range B3");
  });

  it("a list under a heading, without a header", () => {
    const found = caseOf([
      ["Annual savings (£000)"],
      ["Finance", 400],
      ["Single HR team", 250],
      [],
      ["One-off costs (£000)"],
      ["ICT platform", 700],
    ]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Finance · 400000",
      "claim · Single HR team · 250000",
      "one-off-cost · ICT platform · 700000",
    ]);
  });

  it("savings and costs in columns beside each other, a function a row", () => {
    const found = caseOf([
      ["Function", "Baseline cost (£000)", "Annual saving (£000)", "One-off cost (£000)", "Saving %"],
      ["Finance", 4_000, 400, 150, 0.1],
      ["ICT", 6_000, 600, 700, 0.1],
      ["Total", 10_000, 1_000, 850, 0.1],
    ]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Finance · 400000",
      "one-off-cost · Finance · 150000",
      "claim · ICT · 600000",
      "one-off-cost · ICT · 700000",
    ]);
    expect(found.issues).toEqual([]);
  });

  it("years over a single line, though a table of words follows in the same columns", () => {
    const found = caseOf([
      ["Saving", "Full-year effect"],
      ["One finance team", 1_000],
      [],
      ["Running cost", "2026/27", "2027/28", "2028/29", "Full-year effect"],
      ["Service management", 300, 600, 600, 600],
      [],
      ["Option", "Delivery model", "Vehicle", "Saving (£)", "Preferred"],
      ["Do it ourselves", "Internal aggregated", "Joint committee", 1_000, "Yes"],
      ["Buy it", "Commercial", "Outsourcing", 900, "No"],
    ]);
    expect(found.lines.at(-1)?.byYear.map(({ value }) => value)).toEqual([300, 600, 600]);
  });

  it("groups of years over the same years, savings and costs", () => {
    const found = caseOf([
      ["£000", "Savings", null, "One-off costs", null],
      ["Function", "2025-26", "2026-27", "2025-26", "2026-27"],
      ["Finance", 0, 400, 150, 0],
    ]);
    expect(found.years).toEqual(["2025-26", "2026-27"]);
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · 400000", "one-off-cost · Finance · 150000"]);
    expect(found.issues).toEqual([]);
  });

  it("years down the rows", () => {
    const found = caseOf([
      ["Cash flow (£)"],
      ["Year", "Savings", "One-off costs", "Running costs", "Net"],
      ["Year 0", 0, 900_000, 0, -900_000],
      ["Year 1", 400_000, 100_000, 50_000, 250_000],
      ["Year 2", 800_000, 0, 50_000, 750_000],
      ["Total", 1_200_000, 1_000_000, 100_000, 100_000],
    ]);
    expect(found.years).toEqual(["Year 0", "Year 1", "Year 2"]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Savings · 800000",
      "one-off-cost · One-off costs · 1000000",
      "running-cost · Running costs · 50000",
    ]);
  });

  it("blocks side by side", () => {
    const found = caseOf([
      ["Savings", null, null, "Costs"],
      ["Saving", "£ a year", null, "Cost", "Kind", "£"],
      ["Finance", 400_000, null, "Systems", "One-off", 700_000],
      ["ICT", 600_000, null, "Client team", "Running", 90_000],
    ]);
    expect([...found.lines.map(lineText)].sort()).toEqual([
      "claim · Finance · 400000",
      "claim · ICT · 600000",
      "one-off-cost · Systems · 700000",
      "running-cost · Client team · 90000",
    ]);
  });

  it("assumptions beside a list, from its header's row on", () => {
    const found = caseOf([
      ["Savings", null, null, null, "Assumptions"],
      ["Saving", "£000", null, null, "Optimism bias", "10%"],
      ["Finance", 400, null, null, "Payback period", 3],
      ["ICT", 600, null, null, "Discount rate", "3.5%"],
    ]);
    expect(found.lines.map(lineText)).toEqual(["claim · Finance · 400000", "claim · ICT · 600000"]);
    expect(found.answers.map(({ topic, number }) => [topic, number])).toEqual([
      ["optimism-bias", 0.1],
      ["payback-year", 3],
    ]);
  });

  it("one list with a column that says what each line is", () => {
    const found = caseOf([
      ["Item", "Type", "2026", "2027", "2028"],
      ["Finance team", "Saving", 0, 200_000, 400_000],
      ["Systems", "Investment", 500_000, 100_000, 0],
      ["Licences", "Running cost", 0, 20_000, 20_000],
    ]);
    expect(found.years).toEqual(["2026", "2027", "2028"]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Finance team · 400000",
      "one-off-cost · Systems · 600000",
      "running-cost · Licences · 20000",
    ]);
  });

  it("several sheets, of which the names say what they hold", () => {
    const found = caseOn([
      gridOf("Cover", [
        ["Business case for a shared back office"],
        ["Prepared by the programme board for the joint committee."],
      ]),
      gridOf("Savings", [
        ["Area", "£m"],
        ["Finance", 1.1],
        ["ICT", 0.6],
      ]),
      gridOf("Implementation costs", [
        ["Item", "£m"],
        ["Systems", 2.5],
      ]),
      gridOf("MTFP savings plan", [
        ["Saving", "£m a year"],
        ["Street lighting", 0.3],
      ]),
    ]);
    expect(found.name).toBe("Business case for a shared back office");
    expect(found.sheets).toEqual(["Savings", "Implementation costs", "MTFP savings plan"]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Finance · 1100000",
      "claim · ICT · 600000",
      "one-off-cost · Systems · 2500000",
      "planned-saving · Street lighting · 300000",
    ]);
  });

  it("options, with the words of models and vehicles", () => {
    const found = caseOf([
      ["Annual saving", "£"],
      ["Finance", 400_000],
      [],
      ["Option", "Delivery model", "Vehicle", "Annual saving (£m)", "One-off cost (£m)", "Preferred"],
      ["1. Lead council", "Internal aggregated", "Joint committee", 0.4, 0.7, "Yes"],
      ["2. Join the county", "External aggregated", "Arm’s-length body", 0.3, 0.2, null],
      ["3. Buy it", "Commercial", "Outsourcing", "tbc", 0.1, "No"],
    ]);
    expect(found.options).toMatchObject([
      { model: "internal-aggregated", vehicle: "joint-committee", saving: { value: 400_000 }, preferred: true },
      { model: "external-aggregated", vehicle: "arms-length-body", cost: { value: 200_000 }, preferred: false },
      { model: "commercial", vehicle: "outsourcing", saving: { value: { missing: "placeholder" } }, preferred: false },
    ]);
    expect(issueTexts(found.issues)).toEqual(["case/amount-to-come D7"]);
  });

  it("a cost that no word tells apart, by the years that it runs", () => {
    const found = caseOf([
      ["£", "Year 0", "Year 1", "Year 2", "Year 3"],
      ["Savings"],
      ["Finance", 0, 300_000, 400_000, 400_000],
      ["Costs"],
      ["ICT platform", 500_000, 100_000, 0, 0],
      ["Service desk", 0, 40_000, 40_000, 40_000],
    ]);
    expect(found.lines.map(lineText)).toEqual([
      "claim · Finance · 400000",
      "one-off-cost · ICT platform · 600000",
      "running-cost · Service desk · 40000",
    ]);
  });
});
