import { loadDataset } from "../../src/dataset/loadDataset";
import type { Dataset } from "../../src/model/dataset";
import type { Issue } from "../../src/model/issue";
import { yearStarting } from "../../src/model/year";
import { benchmarkWorkbook, type Run } from "../../src/run/benchmarkWorkbook";
import type { RunRequest } from "../../src/run/request";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { clubFiles } from "../examples/exampleFiles";
import { must } from "./must";

/** The same clock for every run, so that two can be compared byte by byte. */
export const product = { now: "2026-01-02T03:04", version: "0.0.0-test" } as const;

let made: Promise<Dataset> | undefined;

/** The illustrative club. */
export const club = (): Promise<Dataset> =>
  (made ??= clubFiles().then(async (files) => must(await loadDataset(files))));

/** A workbook that must open. */
export const openedFrom = async (bytes: Uint8Array): Promise<XlsxWorkbook> =>
  must(await openXlsx(bytes, "council.xlsx"));

/** What became of a workbook that was benchmarked against the club, with a price index for the year before. */
export interface Ended {
  /** Null when the run could not be made. */
  readonly run: Run | null;
  readonly issues: readonly Issue[];
  readonly bytes: Uint8Array;
}

/** The club with a price index for the year before as well. */
const clubOfTwoYears = async (): Promise<Dataset> => {
  const dataset = await club();
  const before = { index: 96, status: "outturn", source: "made up for this test" };
  return { ...dataset, deflators: new Map([...dataset.deflators, [yearStarting(2023), before]]) };
};

/** Benchmarks a workbook in memory against the club. */
export const runOn = async (bytes: Uint8Array, request: Partial<RunRequest> = {}): Promise<Ended> => {
  const workbook = await openedFrom(bytes);
  const telling = { onStep: () => undefined };
  const ended = await benchmarkWorkbook(
    workbook,
    await clubOfTwoYears(),
    { mapping: null, ...request },
    product,
    telling,
  );
  return { run: ended.ok ? ended.value : null, issues: ended.issues, bytes: workbook.bytes() };
};

/** A run that must have come to its end. */
export const ranOn = async (bytes: Uint8Array, request: Partial<RunRequest> = {}): Promise<Ended & { run: Run }> => {
  const { run, ...ended } = await runOn(bytes, request);
  if (!run) throw new Error(JSON.stringify(ended.issues));
  return { ...ended, run };
};
