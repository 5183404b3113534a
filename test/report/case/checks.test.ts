import { caseCheckIds } from "../../../src/model/caseCheck";
import { isKnown } from "../../../src/model/missing";
import { columnNamed } from "../../../src/report/rules/places";
import { saying } from "../../audit/cleanCase";
import { caseReport } from "./caseReports";

it("pounds that rest on a percentage without its sign are written, with a note that says so", async () => {
  const { audit, report } = await caseReport(saying({ "claimed-share": "1.4" }));
  const [row, before] = [caseCheckIds.indexOf("base-stated"), caseCheckIds.indexOf("claim-against-ceiling")];
  const cellsOf = (header: string) => columnNamed(report, "CaseChecks", header)?.cells;
  const pounds = audit.findings[row]?.pounds;
  expect(pounds !== undefined && isKnown(pounds)).toBe(true);
  const stakes = cellsOf("Pounds at stake (£)");
  expect(stakes?.[row]?.value).toBe(pounds);
  expect(stakes?.[row]).not.toHaveProperty("formula");
  expect(stakes?.[before]).toHaveProperty("formula");
  expect(cellsOf("Notes")?.[row]?.value).toMatch(/^Pounds at stake do not follow: .* without its sign/u);
  expect(cellsOf("Notes")?.[before]?.value).toBe("[z]");
});
