import { readFileSync } from "node:fs";
import { join } from "node:path";
import { done, type Outcome } from "../../src/model/issue";
import { benchmarkFile } from "../../src/run/benchmarkFile";
import type { DatasetFiles } from "../../src/run/fetchDataset";
import type { ExcelWorkbook } from "../../src/workbook/excel/openExcel";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { burnley, datasetFiles } from "../taskpane/desk/files";
import { held } from "../taskpane/desk/held";

export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

/** A workbook as it is open in Excel, kept in a file's bytes: what Excel does beside it is only noted. */
export interface Around {
  readonly file: XlsxWorkbook;
  readonly open: () => Promise<Outcome<ExcelWorkbook>>;
  /** The sheets that were brought to the front. */
  readonly shown: readonly string[];
}

export const excelAround = async (bytes: Uint8Array): Promise<Around> => {
  const file = valueOf(await openXlsx(bytes, "Burnley.xlsx"));
  const shown: string[] = [];
  const workbook: ExcelWorkbook = {
    ...held(file),
    read: (sheet) => file.read(sheet),
    show: () => Promise.resolve(done(undefined)),
    open: (sheet) => Promise.resolve(done(void shown.push(sheet))),
    follow: () => Promise.resolve(done(() => undefined)),
  };
  return { file, open: () => Promise.resolve(done(workbook)), shown };
};

/** Burnley's workbook before any benchmark. */
export const unbenchmarked = (): Uint8Array => burnley().bytes;

/** Burnley's workbook with a benchmark that was told to compare by neighbours. */
export const benchmarked = async (files: DatasetFiles = datasetFiles()): Promise<Uint8Array> => {
  const request = { mapping: null, council: "Burnley", comparators: { by: "neighbours" } } as const;
  const run = await benchmarkFile(
    burnley(),
    files,
    request,
    { now: "2026-01-01 09:00", version: "0.1.0" },
    () => undefined,
  );
  return valueOf(run).bytes;
};

/** The bundled dataset under another name. */
export const renamedDataset = (): DatasetFiles => {
  const text = readFileSync(join(__dirname, "../../assets/benchmark/datapackage.json"), "utf8");
  const renamed = text.replace('"uk-councils-open-data"', '"somebody-elses-club"');
  return new Map([...datasetFiles(), ["datapackage.json", new TextEncoder().encode(renamed)]]);
};
