import type { Cell, DataValidation, Workbook } from "exceljs";
import { caseWorkbook } from "../../../assets/build/examples/case/caseWorkbook";
import { soundCase } from "../../../assets/build/examples/case/soundCase";
import { workbookBytes } from "../../../assets/build/examples/workbookBytes";
import { misquoteIn } from "../../../src/audit/misquoteIn";
import type { BusinessCase } from "../../../src/model/businessCase";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { caseTopics, type CaseTopic } from "../../../src/model/caseTopics";
import { isKnown } from "../../../src/model/missing";
import { caseQuestions } from "../../../src/text/caseChecks/questions";
import { exampleBytes, opened, sheetOf, shown, templateFile } from "../exampleFiles";
import { readFrom, valueOf } from "./readFrom";

const template = async (): Promise<Workbook> => opened(await exampleBytes(templateFile));
const toFill = ["Claims", "Costs", "Savings plan", "Partners", "Options", "Questions"] as const;

/** Where a cell's drop-down has its choices from; empty for a cell without one. */
const choicesOf = (cell: Cell): string => {
  const { dataValidation } = cell as { readonly dataValidation?: DataValidation };
  const list: unknown = dataValidation?.type === "list" ? dataValidation.formulae[0] : undefined;
  return typeof list === "string" ? list : "";
};
const topics = Object.keys(caseTopics) as CaseTopic[];

describe("the template of a business case", () => {
  it("has a sheet for each part, with its title, a note and a table below", async () => {
    const workbook = await template();
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Read me", ...toFill, "Lists"]);
    for (const name of toFill) {
      const sheet = sheetOf(workbook, name);
      expect(String(shown(sheet.getCell("A1")))).toMatch(new RegExp(`^${name}: `, "u"));
      expect(String(shown(sheet.getCell("A2")))).toMatch(/\.$/u);
      expect(sheet.getTables()).toHaveLength(1);
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
    }
  });

  it("has nothing filled in", async () => {
    const workbook = await template();
    const filled: string[] = [];
    for (const name of toFill)
      sheetOf(workbook, name).eachRow((row, number) =>
        row.eachCell((cell) => {
          const isAnswer = name !== "Questions" || Number(cell.col) === 3;
          if (number > 4 && isAnswer && shown(cell) !== null) filled.push(`${name}!${cell.address}`);
        }),
      );
    expect(filled).toEqual([]);
  });

  it("asks every question once, and offers yes and no where the answer is one of them", async () => {
    const sheet = sheetOf(await template(), "Questions");
    const asked = new Map<string, string>();
    sheet.eachRow((row, number) => {
      if (number > 4) asked.set(String(shown(row.getCell(2))), choicesOf(row.getCell(3)));
    });
    expect([...asked.keys()].sort()).toEqual(Object.values(caseQuestions).sort());
    for (const topic of topics)
      expect(asked.get(caseQuestions[topic])).toBe(caseTopics[topic].kind === "yes" ? "Lists!$E$5:$E$6" : "");
  });

  it("has drop-downs that hold their lists whole", async () => {
    const workbook = await template();
    const lists = sheetOf(workbook, "Lists");
    const choices = (name: string, cell: string): readonly unknown[] => {
      const range = choicesOf(sheetOf(workbook, name).getCell(cell));
      const [, column = "", top = "", bottom = ""] = /^Lists!\$(\w)\$(\d+):\$\w\$(\d+)$/u.exec(range) ?? [];
      expect(shown(lists.getCell(`${column}${Number(bottom) + 1}`))).toBeNull();
      return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) =>
        shown(lists.getCell(`${column}${Number(top) + index}`)),
      );
    };
    expect(choices("Claims", "B5")).toHaveLength(14);
    expect(choices("Costs", "B5")).toEqual(["One-off", "Running"]);
    expect(choices("Options", "B5")).toEqual(["Internal aggregated", "External aggregated", "Commercial"]);
    expect(choices("Options", "C5")).toEqual([
      "Internal reorganisation",
      "Outsourcing",
      "Arm's-length body",
      "New legal entity",
      "Joint committee",
    ]);
    expect(choices("Options", "F5")).toEqual(["Yes", "No"]);
  });

  it("says nothing in its own words that the misquote's check would find", async () => {
    const { misquote_realistic: realistic, misquote_best: best } = referenceCaseInputs;
    const found: string[] = [];
    (await template()).eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (misquoteIn(String(shown(cell)), { realistic, best })) found.push(cell.address);
        }),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe("the template filled in", () => {
  const read = async (): Promise<BusinessCase> =>
    valueOf(await readFrom(await workbookBytes(caseWorkbook(soundCase, "Backbench")), "filled.xlsx"));

  it("reads back every answer, each under its own topic and nowhere else", async () => {
    const { answers } = await read();
    expect(answers.map(({ topic }) => topic).sort()).toEqual([...topics].sort());
    for (const { topic, number, text, yes } of answers) {
      const typed = soundCase.answers[topic];
      if (typeof typed === "number") expect([topic, number]).toEqual([topic, typed]);
      else if (typed === "Yes" || typed === "No") expect([topic, yes]).toEqual([topic, typed === "Yes"]);
      else if (typed instanceof Date) expect([topic, text]).toEqual([topic, expect.stringMatching(/20(25|32)/u)]);
      else expect([topic, text]).toEqual([topic, typed]);
    }
  });

  it("reads back every line with its part, its pounds and its years", async () => {
    const { lines, years } = await read();
    expect(years).toEqual(soundCase.years);
    const of = (part: string, withYears = true) =>
      lines
        .filter((line) => line.part === part)
        .map(({ label, annual, byYear }) => [
          label,
          annual.value,
          ...(withYears ? byYear.map(({ value }) => value) : []),
        ]);
    const typed = (rows: readonly (readonly unknown[])[]) => rows.map(([label, , ...figures]) => [label, ...figures]);
    expect(of("claim")).toEqual(typed(soundCase.claims));
    expect(of("one-off-cost")).toEqual(typed(soundCase.costs.filter(([, kind]) => kind === "One-off")));
    expect(of("running-cost")).toEqual(typed(soundCase.costs.filter(([, kind]) => kind === "Running")));
    expect(of("planned-saving", false)).toEqual(typed(soundCase.plan));
    expect(lines.filter(({ part }) => part === "claim").map((line) => line.function)).toEqual([
      "finance",
      "ict",
      "human-resources",
      "payroll",
      "procurement",
    ]);
  });

  it("reads back every partner and every option", async () => {
    const { partners, options } = await read();
    expect(
      partners.map(({ name, share, totalExpenditure, inScope, staff }) => [
        name,
        share.value,
        totalExpenditure.value,
        inScope.value,
        staff.value,
      ]),
    ).toEqual(soundCase.partners);
    expect(
      options.map(({ name, model, vehicle, saving, cost, preferred }) => [
        name,
        model,
        vehicle,
        isKnown(saving.value) && isKnown(cost.value) ? [saving.value, cost.value] : null,
        preferred,
      ]),
    ).toEqual([
      [expect.any(String), "internal-aggregated", "joint-committee", [2_310_840, 2_240_000], true],
      [expect.any(String), "internal-aggregated", "internal-reorganisation", [892_300, 410_600], false],
      [expect.any(String), "external-aggregated", "new-legal-entity", [2_198_400, 2_910_500], false],
      [expect.any(String), "external-aggregated", "arms-length-body", [2_120_900, 2_644_800], false],
      [expect.any(String), "commercial", "outsourcing", [2_046_700, 1_385_200], false],
    ]);
  });

  it("has each figure name the cell that it stands in", async () => {
    const { lines, answers } = await read();
    const workbook = await opened(await workbookBytes(caseWorkbook(soundCase, "Backbench")));
    for (const { annual, byYear } of lines)
      for (const { value, at } of [annual, ...byYear])
        if (at && isKnown(value)) expect(shown(sheetOf(workbook, at.sheet).getCell(at.row, at.column))).toBe(value);
    for (const { topic, at } of answers)
      expect(shown(sheetOf(workbook, at.sheet).getRow(at.row).getCell(2))).toBe(caseQuestions[topic]);
  });
});
