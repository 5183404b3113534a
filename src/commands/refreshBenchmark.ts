import type { Outcome } from "../model/issue";
import { benchmarkWorkbook } from "../run/benchmarkWorkbook";
import { datasetOnSheet } from "../run/datasetOnSheet";
import type { DatasetFiles } from "../run/fetchDataset";
import { newestSheet } from "../run/newestSheet";
import { openDataset } from "../run/openDataset";
import { commandWords } from "../text/commands";
import type { ExcelWorkbook } from "../workbook/excel/openExcel";
import { noticeOf, type Notice } from "./notice";

interface Surroundings {
  readonly open: () => Promise<Outcome<ExcelWorkbook>>;
  readonly fetchFiles: () => Promise<DatasetFiles>;
  /** ISO 8601 to the minute. */
  readonly now: () => string;
  readonly version: string;
}

/**
 * Benchmarks the open workbook again as its own sheets remember it, and brings the new cover to the front; what stood in the way, if anything,
 * and then nothing was written.
 */
export const refreshBenchmark = async ({ open, fetchFiles, now, version }: Surroundings): Promise<Notice | null> => {
  const opened = await open();
  if (!opened.ok) return noticeOf(opened.issues);
  const workbook = opened.value;
  if ((await newestSheet(workbook, "Contents")) === null) return commandWords.noBenchmark;
  const dataset = await openDataset(await fetchFiles());
  if (!dataset.ok) return noticeOf(dataset.issues);
  const { name, title } = dataset.value;
  const choices = await newestSheet(workbook, "Choices");
  const before = choices === null ? null : await datasetOnSheet(workbook, choices);
  // With other comparators the figures would be others, and nobody asked for that.
  if (before !== null && before !== name) return commandWords.otherDataset(before, title);
  const product = { now: now(), version };
  const telling = { onStep: () => undefined };
  const run = await benchmarkWorkbook(workbook, dataset.value, { mapping: null }, product, telling);
  if (!run.ok) return noticeOf(run.issues);
  const [cover] = run.value.sheets;
  // The benchmark stands, whether or not Excel brings it to the front.
  if (cover !== undefined) await workbook.open(cover);
  return null;
};
