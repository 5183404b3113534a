import type { Dataset } from "../../src/model/dataset";
import { benchmarkWorkbook, type Run } from "../../src/run/benchmarkWorkbook";
import { bundledDataset } from "../dataset/bundledDataset";
import { boroughFile, ledgerFile, outturnFiles } from "../examples/exampleFiles";
import { club, product } from "../run/runs";
import { caught, type Caught } from "./caught";

/** A benchmark of a committed example, and the sheets that it would have written. */
export type ExampleReport = Caught<Run>;

/** The first committed example: a revenue outturn against the bundled dataset. */
export const burnleyReport = once(async () => reportOn(outturnFiles[0][1], await bundledDataset()));

/** The fictional borough against the illustrative club. */
export const fernshireReport = once(async () => reportOn(boroughFile, await club()));

/** A fictional borough's ledger against the same club. */
export const ledgerReport = once(async () => reportOn(ledgerFile, await club()));

/** Every report that the rules are held against, with its name. */
export const exampleReports: readonly (readonly [string, () => Promise<ExampleReport>])[] = [
  ["Burnley's revenue outturn", burnleyReport],
  ["the fictional borough", fernshireReport],
  ["the fictional borough's ledger", ledgerReport],
];

const reportOn = (file: string, dataset: Dataset): Promise<ExampleReport> =>
  caught(file, (workbook) => benchmarkWorkbook(workbook, dataset, request, product, { onStep: () => undefined }));

const request = { comparators: { by: "class" }, mapping: null } as const;

/** Made when first asked for, and then kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
