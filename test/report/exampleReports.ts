import { loadDataset } from "../../src/dataset/loadDataset";
import type { Dataset } from "../../src/model/dataset";
import type { Report } from "../../src/report/sheetModel";
import { benchmarkWorkbook, type Run } from "../../src/run/benchmarkWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { done } from "../../src/model/issue";
import type { Workbook } from "../../src/workbook/workbook";
import { bundledDataset } from "../dataset/bundledDataset";
import { boroughFile, clubFiles, exampleBytes, ledgerFile, outturnFiles } from "../examples/exampleFiles";

/** A run on a committed example, and the sheets that it would have written. */
export interface ExampleReport {
  readonly run: Run;
  readonly report: Report;
}

/** Frozen, so that the same sheets come out every time. */
const facts = { now: "2026-01-02T03:04", version: "0.0.0-test" } as const;

/** The first committed example: a revenue outturn against the bundled dataset. */
export const burnleyReport = once(async () => reportOn(outturnFiles[0][1], await bundledDataset()));

/** The fictional borough against the illustrative club. */
export const fernshireReport = once(async () => reportOn(boroughFile, await illustrativeClub()));

/** A fictional borough's ledger against the same club. */
export const ledgerReport = once(async () => reportOn(ledgerFile, await illustrativeClub()));

/** Every report that the rules are held against, with its name. */
export const exampleReports: readonly (readonly [string, () => Promise<ExampleReport>])[] = [
  ["Burnley's revenue outturn", burnleyReport],
  ["the fictional borough", fernshireReport],
  ["the fictional borough's ledger", ledgerReport],
];

const illustrativeClub = async (): Promise<Dataset> => {
  const club = await loadDataset(await clubFiles());
  if (!club.ok) throw new Error(JSON.stringify(club.issues.slice(0, 5)));
  return club.value;
};

/** The whole story, but for the writing: the sheets are caught where the workbook would take them. */
const reportOn = async (file: string, dataset: Dataset): Promise<ExampleReport> => {
  const bytes = await exampleBytes(file);
  const opened = await openXlsx(bytes, file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  let caught: Report | undefined;
  const workbook: Workbook = {
    ...opened.value,
    apply: ({ add }) => {
      caught = add;
      return Promise.resolve(done({ calculated: null }));
    },
  };
  const request = { comparators: { by: "class" }, mapping: null } as const;
  const run = await benchmarkWorkbook(workbook, dataset, request, facts, { onStep: () => undefined });
  if (!run.ok || !caught) throw new Error(JSON.stringify(run.issues));
  return { run: run.value, report: caught };
};

/** Made when first asked for, and then kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
