import { parseAnswer } from "../../../src/taskpane/screens/case/parseAnswer";

describe("an answer as typed", () => {
  it.each([
    ["pounds", "1,250,000", 1_250_000],
    ["pounds", "£1.25m", 1_250_000],
    ["pounds", " 640k ", 640_000],
    ["share", "12", 0.12],
    ["share", "12.5 %", 0.125],
    ["rate", "31.50", 31.5],
    ["years", "4", 4],
    ["years", "Year 4", 4],
    ["years", "2028-29", 2028],
    ["date", "2025-05-12", "2025-05-12"],
    ["words", " By order ", "By order"],
  ] as const)("%s: %j is taken", (kind, typed, value) => {
    const answer = parseAnswer(kind, typed);
    if (typeof value === "number") expect(answer).toBeCloseTo(value, 9);
    else expect(answer).toBe(value);
  });

  it.each([
    ["pounds", ""],
    ["pounds", "lots"],
    ["pounds", "−12"],
    ["pounds", "1,25"],
    ["pounds", "12 %"],
    ["hours", "3m"],
    ["years", "soon"],
    ["share", "12m"],
    ["date", "12 May"],
    ["words", "  "],
  ] as const)("%s: %j is no answer", (kind, typed) => {
    expect(parseAnswer(kind, typed)).toBeNull();
  });
});
