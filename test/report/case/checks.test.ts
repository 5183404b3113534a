import { caseCheckIds } from "../../../src/model/caseCheck";
import { isKnown } from "../../../src/model/missing";
import { resultLabels } from "../../../src/text/caseChecks";
import { cleanCase, saying } from "../../audit/cleanCase";
import { clydeValley } from "../../audit/clydeValley";
import { ofDelivery } from "../../audit/smallest/ofDelivery";
import { ofSoundness } from "../../audit/smallest/ofSoundness";
import { ofTheClaim } from "../../audit/smallest/ofTheClaim";
import { caseReport } from "./caseReports";

const smallest = [...ofTheClaim, ...ofDelivery, ...ofSoundness].map(
  ({ id, because, name, of }) => [`the case that ${id} ${name} (${because})`, of] as const,
);
const cases = [["the clean case", cleanCase], ["Clyde Valley 2011", clydeValley], ...smallest] as const;

describe("the sheet of checks puts the pounds of every finding at stake, and turns no result, for", () => {
  it.each(cases)("%s", async (_, businessCase) => {
    const { audit, made } = await caseReport(businessCase);
    const at = (header: string, row: number) => made.at("BB_CaseChecks", header, row);
    audit.findings.forEach(({ id, pounds, result }, row) => {
      const stake = at("Pounds at stake (£)", row);
      if (isKnown(pounds)) expect({ id, stake }).toEqual({ id, stake: expect.closeTo(pounds, 4) as number });
      else expect({ id, stake }).toEqual({ id, stake: "[x]" });
      expect([resultLabels[result], "[z]"]).toContain(at("Result by the figures now", row));
    });
    expect(audit.findings).toHaveLength(caseCheckIds.length);
  });
});

it("pounds that rest on a percentage without its sign are written, with a note that says so", async () => {
  const { audit, report } = await caseReport(saying({ "claimed-share": "1.4" }));
  const [row, before] = ["base-stated", "claim-against-ceiling"].map((id) =>
    report.sheets
      .find(({ name }) => name === "BB_CaseChecks")
      ?.table?.rows.find((cells) => cells.some(({ value }) => value === id)),
  );
  const stake = audit.findings.find(({ id }) => id === "base-stated")?.pounds;
  expect(row?.find(({ value }) => value === stake)?.formula).toBeUndefined();
  expect(row?.at(-1)?.value).toMatch(/^Pounds at stake do not follow: .* without its sign/u);
  expect(before?.at(-1)?.value).toBe("[z]");
});
