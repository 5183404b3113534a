import type { CellValue } from "../../../src/model/grid";
import type { Issue } from "../../../src/model/issue";
import { rangeOf } from "../../../src/model/cells";
import type { StatedCase } from "../../../src/model/statedCase";
import type { OurRow } from "../../../src/run/ourTable";
import { rememberedAnswers } from "../../../src/run/case/rememberedAnswers";
import { settleCase } from "../../../src/run/case/settleCase";

const at = (row: number) => ({ sheet: "Case", row, column: 1 });

const before: StatedCase = {
  sheets: ["Case"],
  scale: 1_000,
  lines: [
    { at: at(4), label: "One finance team", part: "ignored" },
    { at: at(5), label: "One service desk", part: "claim" },
  ],
  answers: [
    { topic: "payback-year", value: 3 },
    { topic: "buy-in", value: "yes" },
  ],
};

describe("what is asked now goes before what was said on the sheets of an earlier audit,", () => {
  it("sheets and unit each by itself", () => {
    expect(settleCase(before, { scale: 1 })).toEqual({ ...before, scale: 1 });
    expect(settleCase(before, { sheets: ["Other"] })).toEqual({ ...before, sheets: ["Other"] });
    expect(settleCase(before, {})).toEqual(before);
    expect(settleCase({}, before)).toEqual(before);
  });

  it("lines by their cell, answers by their topic", () => {
    const { lines, answers } = settleCase(before, {
      lines: [{ at: at(5), label: "One service desk", part: "running-cost" }],
      answers: [{ topic: "payback-year", value: 5 }],
    });
    expect(lines?.map(({ at: { row }, part }) => [row, part])).toEqual([
      [4, "ignored"],
      [5, "running-cost"],
    ]);
    expect(answers).toEqual([
      { topic: "buy-in", value: "yes" },
      { topic: "payback-year", value: 5 },
    ]);
  });
});

describe("an answer instead of the case's own", () => {
  const rowOf = (topic: string, instead: CellValue): OurRow => ({
    value: (header) => (header === "Topic" ? topic : header === "Answer instead" ? instead : null),
    at: () => rangeOf(at(1)),
    problem: (code) => ({ code, severity: "error" }),
  });
  const read = (topic: string, instead: CellValue) => {
    const issues: Issue[] = [];
    const answers = rememberedAnswers([rowOf(topic, instead)], (issue) => void issues.push(issue));
    return { answers, codes: issues.map(({ code }) => code) };
  };

  it.each([0, "no", true, "12 %"])("is as it stands in the cell: %p", (value) => {
    expect(read("buy-in", value)).toEqual({ answers: [{ topic: "buy-in", value }], codes: [] });
  });

  it.each([null, "", " ", "[z]", "[x]"])("is none where nobody gave one: %p", (value) => {
    expect(read("buy-in", value)).toEqual({ answers: [], codes: [] });
  });

  it("is a problem where the cell holds an error", () => {
    expect(read("buy-in", { error: "#REF!" })).toEqual({ answers: [], codes: ["case/answer-unusable"] });
  });

  it("is not looked for in a row that is no topic", () => {
    expect(read("weather", "fine")).toEqual({ answers: [], codes: [] });
  });
});
