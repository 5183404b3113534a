import { done, failed, type Outcome } from "../model/issue";
import { runWords } from "../text/run";
import { openFile } from "../workbook/openFile";
import type { XlsxOptions } from "../workbook/xlsx/xlsxWorkbook";
import type { Run } from "./benchmarkWorkbook";
import { readWorkbook } from "./readWorkbook";
import type { OnStep, RunRequest } from "./request";

/** A workbook file in memory: its name without path, and its bytes. */
export interface WorkbookFile extends XlsxOptions {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A run on a file: what it found, and the bytes of the benchmarked workbook. */
export interface FileRun {
  readonly run: Run;
  readonly bytes: Uint8Array;
}

/** Benchmarks a workbook file with the files of a dataset folder, all in memory. `now` is ISO 8601 to the minute. */
export const benchmarkFile = async (
  { name, bytes, gunzip }: WorkbookFile,
  datasetFiles: ReadonlyMap<string, Uint8Array>,
  request: RunRequest,
  product: { readonly now: string; readonly version: string },
  onStep: OnStep,
): Promise<Outcome<FileRun>> => {
  onStep(runWords.opening);
  const workbook = await openFile(bytes, name, { gunzip });
  if (!workbook.ok) return workbook;
  onStep(runWords.reading);
  const read = await readWorkbook(workbook.value);
  if (!read.ok) return failed(...workbook.issues, ...read.issues);
  onStep(runWords.loading);
  // After the cells: while a long sheet streams in, the collector goes over all that lives again and again, be it figures or code.
  const { loadDataset } = await import("../dataset/loadDataset");
  const { benchmarkRead } = await import("./benchmarkWorkbook");
  const dataset = await loadDataset(datasetFiles);
  if (!dataset.ok) return failed(...workbook.issues, ...dataset.issues);
  const run = await benchmarkRead(workbook.value, read.value, dataset.value, request, product, { onStep });
  const issues = [...workbook.issues, ...dataset.issues, ...read.issues, ...run.issues];
  return run.ok ? done({ run: run.value, bytes: workbook.value.bytes() }, issues) : failed(...issues);
};
