import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import type { Benchmark, Check } from "../model/result";
import type { RunFacts } from "../report/frame";
import { runWords } from "../text/run";
import type { OnWritten, Workbook } from "../workbook/workbook";
import { cellsRead } from "./cellsRead";
import { described } from "./described";
import { prepare } from "./prepare";
import { readWorkbook, type WorkbookRead } from "./readWorkbook";
import type { OnStep, RunRequest } from "./request";
import { benchmarkSet } from "./setKinds";
import { writeSet, type SetWritten } from "./writeSet";

/** What a run found, and what it wrote. */
export interface Run extends SetWritten {
  readonly benchmark: Benchmark;
  readonly checks: readonly Check[];
}

/** What a run is told beside its request. */
export interface RunTelling {
  readonly onStep: OnStep;
  readonly onWritten?: OnWritten;
  /** Hash of the cells that a person has already seen the results of: when the cells are others by now, nothing is written. */
  readonly seen?: string;
}

/**
 * The whole story on one workbook: read, normalise, compare, ceiling, report, write.
 * Errors mean that nothing was written. The workbook answers for a file or for Excel alike.
 */
export const benchmarkWorkbook = async (
  workbook: Workbook,
  dataset: Dataset,
  request: RunRequest,
  product: Pick<RunFacts, "now" | "version">,
  telling: RunTelling,
): Promise<Outcome<Run>> => {
  telling.onStep(runWords.reading);
  const read = await readWorkbook(workbook);
  if (!read.ok) return read;
  const run = await benchmarkRead(workbook, read.value, dataset, request, product, telling);
  const issues = [...read.issues, ...run.issues];
  return run.ok ? done(run.value, issues) : failed(...issues);
};

/** The same from a workbook that was read already. */
export const benchmarkRead = async (
  workbook: Workbook,
  read: WorkbookRead,
  dataset: Dataset,
  request: RunRequest,
  product: Pick<RunFacts, "now" | "version">,
  { onStep, onWritten, seen }: RunTelling,
): Promise<Outcome<Run>> => {
  const prepared = prepare(read, dataset, request);
  if (!prepared.ok) return prepared;
  const { table } = prepared.value;
  const sha256 = await cellsRead(read.readable, table);
  if (seen !== undefined && seen !== sha256)
    return failed({ code: "run/changed-since-read", severity: "error", facts: { table: table.name } });

  onStep(runWords.comparing);
  const facts = { ...product, input: { name: workbook.name, sha256 } };
  const made = await described(read, dataset, prepared.value, request, facts);
  if (!made.ok) return failed(...prepared.issues, ...made.issues);

  onStep(runWords.writing);
  const { benchmark, report, checks, set } = made.value;
  const { sets } = read;
  const written = await writeSet(workbook, { kind: benchmarkSet, set, report, sets }, onWritten);
  if (!written.ok) return written;
  return done({ benchmark, checks, ...written.value }, [...prepared.issues, ...made.issues, ...written.issues]);
};
