import { caseSheetIds } from "../../src/report/case/caseFrame";
import { sheetIds } from "../../src/report/frame";
import { sheetOfKind, sheetPurpose } from "../../src/text/sheets";

it.each([...sheetIds, ...caseSheetIds])("what the sheet %s shows is said, whatever its set", (id) => {
  expect(sheetPurpose(`BB_${id}`)).toMatch(/^[A-Z].{10,}[^.]$/u);
  expect(sheetPurpose(`BB12_${id}`)).toBe(sheetPurpose(`BB_${id}`));
});

it("a sheet of a set is found by what it shows", () => {
  expect(sheetOfKind(["BB2_Cover", "BB2_ChartData", "BB2_Charts"], "Charts")).toBe("BB2_Charts");
  expect(sheetOfKind(["BB2_Cover"], "Charts")).toBeUndefined();
});
