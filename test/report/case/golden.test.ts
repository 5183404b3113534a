import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { done } from "../../../src/model/issue";
import type { Report } from "../../../src/report/sheetModel";
import { auditWorkbook } from "../../../src/run/case/auditWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { clydeValleyFile, exampleBytes } from "../../examples/exampleFiles";
import { reviewable } from "../golden/reviewable";

const golden = join(__dirname, "../../golden/clyde-valley-report.json");

/** Set to 1 to write the file anew; then read the difference line by line before committing it. */
const update = process.env["UPDATE_GOLDEN"] === "1";

it("clyde-valley-report.json is the report that was reviewed; UPDATE_GOLDEN=1 writes it anew", async () => {
  const found = reviewable(await reportOnClydeValley());
  if (update) await writeFile(golden, found);
  expect(found).toBe(await readFile(golden, "utf8"));
});

/** The whole story, but for the writing: the sheets are caught where the workbook would take them. */
const reportOnClydeValley = async (): Promise<Report> => {
  const opened = await openXlsx(await exampleBytes(clydeValleyFile), clydeValleyFile);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  let caught: Report | undefined;
  const workbook: Workbook = {
    ...opened.value,
    apply: ({ add }) => {
      caught = add;
      return Promise.resolve(done({ calculated: null }));
    },
  };
  const product = { now: "2026-01-02T03:04", version: "0.0.0-test" };
  const run = await auditWorkbook(workbook, {}, product, { onStep: () => undefined });
  if (!run.ok || !caught) throw new Error(JSON.stringify(run.issues));
  return caught;
};
