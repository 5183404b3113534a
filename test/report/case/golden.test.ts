import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../../../src/report/sheetModel";
import { auditWorkbook } from "../../../src/run/case/auditWorkbook";
import { clydeValleyFile } from "../../examples/exampleFiles";
import { product } from "../../run/runs";
import { caught } from "../caught";
import { reviewable } from "../golden/reviewable";

const golden = join(__dirname, "../../golden/clyde-valley-report.json");

/** Set to 1 to write the file anew; then read the difference line by line before committing it. */
const update = process.env["UPDATE_GOLDEN"] === "1";

it("clyde-valley-report.json is the report that was reviewed; UPDATE_GOLDEN=1 writes it anew", async () => {
  const found = reviewable(await reportOnClydeValley());
  if (update) await writeFile(golden, found);
  expect(found).toBe(await readFile(golden, "utf8"));
});

const reportOnClydeValley = async (): Promise<Report> => {
  const telling = { onStep: () => undefined };
  return (await caught(clydeValleyFile, (workbook) => auditWorkbook(workbook, {}, product, telling))).report;
};
