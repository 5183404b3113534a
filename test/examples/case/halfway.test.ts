import type { CaseContent, Entries } from "../../../assets/build/examples/case/caseContent";
import { caseWorkbook } from "../../../assets/build/examples/case/caseWorkbook";
import { emptyCase } from "../../../assets/build/examples/case/emptyCase";
import { soundCase } from "../../../assets/build/examples/case/soundCase";
import { workbookBytes } from "../../../assets/build/examples/workbookBytes";
import { caseTopics } from "../../../src/model/caseTopics";
import { readFrom, valueOf } from "./readFrom";

describe("the template filled in halfway", () => {
  const read = async (content: Partial<CaseContent>) =>
    readFrom(await workbookBytes(caseWorkbook({ ...emptyCase, ...content }, "Backbench")), "halfway.xlsx");
  const { claims, costs, answers, plan } = soundCase;
  const withoutYears = (rows: readonly Entries[]): readonly Entries[] => rows.map((row) => row.slice(0, 3));

  it("has no years where every year is left empty", async () => {
    const { years, lines } = valueOf(await read({ claims: withoutYears(claims), costs: withoutYears(costs) }));
    expect(years).toEqual([]);
    expect(lines.map(({ annual }) => annual.value)).toEqual([...claims, ...costs].map(([, , pounds]) => pounds));
  });

  it("takes a saving's last year for its full effect, and the sum of a one-off cost's years, where only years are filled in", async () => {
    const yearsOnly = (rows: readonly Entries[]): readonly Entries[] =>
      rows.map(([label, second, , ...byYear]) => [label ?? null, second ?? null, null, ...byYear]);
    const { years, lines } = valueOf(await read({ claims: yearsOnly(claims), costs: yearsOnly(costs) }));
    expect(years).toEqual(emptyCase.years);
    expect(lines.map(({ annual }) => annual.value)).toEqual([...claims, ...costs].map(([, , pounds]) => pounds));
  });

  it("is a case with its answers alone, and none with a savings plan alone", async () => {
    expect(valueOf(await read({ answers })).answers).toHaveLength(Object.keys(caseTopics).length);
    expect((await read({ plan })).ok).toBe(false);
  });
});
