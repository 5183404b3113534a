import { pounds } from "../../../src/model/money";
import type { Report } from "../../../src/report/sheetModel";
import { oneTable } from "../../../src/report/rules/oneTable";
import { columnNamed } from "../../../src/report/rules/places";
import { readinessParts } from "../../../src/text/caseReadiness";
import { cleanCase, saying, silentOn } from "../../audit/cleanCase";
import { clydeValley } from "../../audit/clydeValley";
import { emptyCase } from "../../audit/emptyCase";
import { awkwardCases } from "./awkwardCases";
import { caseReport } from "./caseReports";

const valuesOf = (report: Report, id: string, header: string) => {
  const column = columnNamed(report, id, header);
  if (!column) throw new Error(`no column ${header} on ${id}`);
  return column.cells.map(({ value }) => value);
};

describe("the sheet of readiness", () => {
  it("shows each question of a silent case as unanswered, never as blank and never as a no", async () => {
    const { report } = await caseReport(emptyCase);
    const topics = readinessParts.flatMap((part) => part.topics);
    expect(valuesOf(report, "CaseReadiness", "Answer")).toEqual(topics.map(() => "Unanswered"));
    expect(valuesOf(report, "CaseReadiness", "How it is answered")).toEqual(topics.map(() => "Unanswered"));
  });

  it("tells a no, a placeholder and a blank apart", async () => {
    const { report } = await caseReport(
      silentOn(["review"], saying({ "buy-in": "no", "approach-to-risk": "tbc", communication: "partly" })),
    );
    const questions = valuesOf(report, "CaseReadiness", "Question");
    const states = valuesOf(report, "CaseReadiness", "How it is answered");
    const stateOf = (words: string) => states[questions.findIndex((question) => String(question).includes(words))];
    expect(stateOf("committed")).toBe("Answered");
    expect(stateOf("approach to risk")).toBe("Not in a form that can be used");
    expect(stateOf("unions")).toBe("Not in a form that can be used");
    expect(stateOf("review of")).toBe("Unanswered");
  });
});

describe("the sheet of options", () => {
  it("shows the models and vehicles that no option is of, as not appraised", async () => {
    const { report } = await caseReport({ ...cleanCase, options: cleanCase.options.slice(0, 1) });
    const rows = valuesOf(report, "CaseOptions", "Appraised").map((appraised, row) => [
      valuesOf(report, "CaseOptions", "Model")[row],
      valuesOf(report, "CaseOptions", "Vehicle")[row],
      appraised,
    ]);
    expect(rows).toEqual([
      ["Internal aggregated", "Joint committee", "With figures"],
      ["External aggregated", "[z]", "Not appraised"],
      ["Commercial", "[z]", "Not appraised"],
      ["[z]", "Internal reorganisation", "Not appraised"],
      ["[z]", "Outsourcing", "Not appraised"],
      ["[z]", "Arm's-length body", "Not appraised"],
      ["[z]", "New legal entity", "Not appraised"],
    ]);
  });

  it("shows all three models and five vehicles of a case without options", async () => {
    const { report } = await caseReport({ ...cleanCase, options: [] });
    expect(valuesOf(report, "CaseOptions", "Appraised")).toEqual(Array.from({ length: 8 }, () => "Not appraised"));
  });

  it("works out what is left of an option's own figures", async () => {
    const { made } = await caseReport(cleanCase);
    const at = (header: string) => made.at("BB_CaseOptions", header, 0);
    expect(at("Left over those years (£)")).toBeCloseTo(5 * 9_412_350 - 11_204_000, 4);
    expect(at("One-off cost in years of saving")).toBeCloseTo(11_204_000 / 9_412_350, 9);
    expect(at("Saving above the realistic ceiling (£ a year)")).toBe(0);
  });
});

describe("the sheet of withdrawal", () => {
  it("has a row for every number of forty partners that may leave, the last of them leaving one alone", async () => {
    const { made, report } = await caseReport(awkwardCases["with forty partners"]);
    expect(valuesOf(report, "CaseWithdrawal", "Partners leaving")).toHaveLength(39);
    const left = 14_455_100 / 40 - 1_450_000;
    expect(made.at("BB_CaseWithdrawal", "Left at worst (£ a year)", 38)).toBeCloseTo(left, 2);
    expect(made.at("BB_CaseWithdrawal", "Left at best (£ a year)", 38)).toBeCloseTo(left, 2);
  });

  it("names the partners in the order in which they leave, those who save most first at worst", async () => {
    const { report, made } = await caseReport(cleanCase);
    expect(valuesOf(report, "CaseWithdrawal", "Leaves next at worst")).toEqual(["Northmarsh", "Easterdale"]);
    expect(valuesOf(report, "CaseWithdrawal", "Leaves next at best")).toEqual(["Wold", "Easterdale"]);
    expect(made.at("BB_CaseWithdrawal", "Left at worst (£ a year)", 1)).toBeCloseTo(0.2 * 14_455_100 - 1_450_000, 2);
    expect(made.at("BB_CaseWithdrawal", "Left at best (£ a year)", 1)).toBeCloseTo(0.5 * 14_455_100 - 1_450_000, 2);
  });

  it.each([
    ["no partners", { ...cleanCase, partners: [] }, /fewer than two partners/u],
    ["partners without shares", clydeValley, /share of the savings is not stated/u],
  ])("says of %s why it cannot be told, instead of standing empty", async (_, of, why) => {
    const { report } = await caseReport(of);
    const states = valuesOf(report, "CaseWithdrawal", "Still pays");
    expect(new Set(states)).toEqual(new Set(["Cannot tell"]));
    for (const note of valuesOf(report, "CaseWithdrawal", "Notes")) expect(note).toMatch(why);
  });
});

describe("the sheet of charts", () => {
  const chartsOf = (report: Report) => report.sheets.find(({ name }) => name === "BB_CaseCharts");

  it("draws cash flow, claim and withdrawal of a whole case, from columns that are there, each with words for who cannot see it", async () => {
    const { report } = await caseReport(cleanCase);
    const charts = chartsOf(report)?.charts ?? [];
    expect(charts.map(({ title }) => title)).toEqual([
      "Cash flow by year",
      "Claim against the savings ceiling",
      "What is left when partners leave",
    ]);
    for (const { description } of charts) expect(description.length).toBeGreaterThan(60);
    expect(oneTable(report)).toEqual([]);
  });

  it("draws the one bound that is known of the Clyde Valley's, and says what it leaves out", async () => {
    const { report } = await caseReport(clydeValley);
    const sheet = chartsOf(report);
    const ceiling = sheet?.charts?.find(({ title }) => title.startsWith("Claim"));
    expect(ceiling?.series.map(({ name }) => name)).toEqual(["Claim", "Bottom-up ceiling"]);
    expect(sheet?.above.map(({ value }) => value)).toContain(
      "Withdrawal of partners is not drawn: the withdrawal sheet says what is not known.",
    );
  });

  it("is left out, and out of the contents, where there is nothing to draw", async () => {
    const { report } = await caseReport(emptyCase);
    expect(chartsOf(report)).toBeUndefined();
    expect(valuesOf(report, "CaseContents", "Sheet")).not.toContain("BB_CaseCharts");
    expect(valuesOf(report, "CaseContents", "Sheet")).toContain("BB_CaseReadiness");
  });
});

describe("the sheet of claims", () => {
  it("says of a case without claims that it lists none", async () => {
    const { report, made } = await caseReport(emptyCase);
    expect(valuesOf(report, "CaseClaims", "Claim")).toEqual(["The case lists no claim"]);
    expect(made.at("BB_CaseClaims", "Amount (£ a year)", 0)).toBe("[x]");
  });

  it("names the claim that a check speaks against by itself", async () => {
    const [first] = cleanCase.lines;
    if (!first) throw new Error("no line");
    const twice = { ...first, at: { ...first.at, row: 15 }, annual: { value: pounds(4_215_310), at: null } };
    const { report } = await caseReport({ ...cleanCase, lines: [...cleanCase.lines, twice] });
    const stands = valuesOf(report, "CaseClaims", "Does it stand");
    expect(stands.at(-1)).toBe("Does not stand");
    expect(valuesOf(report, "CaseClaims", "Checks that keep it from standing").at(-1)).toBe("Double counting");
    expect(stands.slice(0, -1)).toEqual(Array.from({ length: 5 }, () => "Cannot tell"));
  });
});
