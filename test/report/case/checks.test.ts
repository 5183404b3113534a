import { caseCheckIds } from "../../../src/model/caseCheck";
import { isKnown } from "../../../src/model/missing";
import { resultLabels } from "../../../src/text/caseChecks";
import { cleanCase } from "../../audit/cleanCase";
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
