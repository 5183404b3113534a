import { done, type Outcome } from "../../src/model/issue";
import type { Report } from "../../src/report/sheetModel";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { exampleBytes } from "../examples/exampleFiles";
import { must } from "../run/must";

/** A run on a committed example, and the sheets that it would have written. */
export interface Caught<Run> {
  readonly run: Run;
  readonly report: Report;
}

/** The whole story, but for the writing: the sheets are caught where the workbook would take them. */
export const caught = async <Run>(
  file: string,
  run: (workbook: Workbook) => Promise<Outcome<Run>>,
): Promise<Caught<Run>> => {
  const opened = must(await openXlsx(await exampleBytes(file), file));
  let report: Report | undefined;
  const ended = await run({
    ...opened,
    apply: ({ add }) => {
      report = add;
      return Promise.resolve(done({ calculated: null }));
    },
  });
  if (!report) throw new Error(`nothing would have been written: ${JSON.stringify(ended.issues)}`);
  return { run: must(ended), report };
};
