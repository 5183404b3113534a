import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import type { MappingRow } from "../read/mapping/mappingRow";
import { writeMapping } from "../read/writeMapping";
import type { RunFacts } from "../report/frame";
import type { OnWritten, Workbook } from "../workbook/workbook";
import { benchmarkWorkbook, type Run } from "./benchmarkWorkbook";
import { comparatorOffers, type ComparatorOffer } from "./comparatorOffers";
import { compared, type Compared } from "./compared";
import { mappingFile } from "./mappingFile";
import { prepare, type Prepared } from "./prepare";
import { readWorkbook, type WorkbookRead } from "./readWorkbook";
import type { OnStep, RunRequest } from "./request";
import { tablesFound, type TablesFound } from "./tablesFound";

export type { Compared, TablesFound };

/** What a write has done. */
export type SittingRun = Omit<Run, "benchmark">;

/**
 * One person's sitting with one workbook and one dataset, step by step. The workbook is read once and kept; `write` reads it again and writes
 * nothing when the cells that the results were seen of are others by then.
 */
export interface Sitting {
  tables(request: RunRequest): Promise<Outcome<TablesFound>>;
  prepare(request: RunRequest): Promise<Outcome<Prepared>>;
  comparators(request: RunRequest): Promise<Outcome<readonly ComparatorOffer[]>>;
  compare(request: RunRequest): Promise<Outcome<Compared>>;
  write(
    request: RunRequest,
    product: Pick<RunFacts, "now" | "version">,
    onStep: OnStep,
    onWritten: OnWritten,
  ): Promise<Outcome<SittingRun>>;
  /** The prepared table's mapping as a file (CSV) to keep, share and give to `mappingFrom` again. */
  mapping(request: RunRequest): Promise<Outcome<string>>;
  /** The rows of a mapping file, for a request; its problems name it as the person does. */
  mappingFrom(name: string, bytes: Uint8Array): Promise<Outcome<readonly MappingRow[]>>;
  /** Forgets what was read, so that the next step reads the workbook again. */
  readAgain(): void;
}

/** What a sitting hands on to one that takes its place, when its own thread is stopped. */
export interface Sight {
  /** Hash of the cells that the results on the screen were worked out from; null before there are any. */
  readonly seen: string | null;
  /** Told whenever it changes. */
  readonly onSeen: (seen: string | null) => void;
}

/** Sits down with a workbook. Nothing is read until the first step asks for it. */
export const sittingWith = (workbook: Workbook, dataset: Dataset, sight?: Sight): Sitting => {
  let reading: Promise<Outcome<WorkbookRead>> | undefined;
  let seen = sight?.seen ?? null;
  const see = (cells: string | null): void => {
    seen = cells;
    sight?.onSeen(cells);
  };
  /** What a step makes of the workbook as read. */
  const reader = async <T>(step: (read: WorkbookRead) => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const read = await (reading ??= readWorkbook(workbook));
    return read.ok ? withIssues(read, await step(read.value)) : read;
  };
  /** What a step makes of the table and choices that a request comes to. */
  const preparer = <T>(
    request: RunRequest,
    step: (prepared: Prepared, read: WorkbookRead) => Outcome<T> | Promise<Outcome<T>>,
  ): Promise<Outcome<T>> =>
    reader(async (read) => {
      const ready = prepare(read, dataset, request);
      return ready.ok ? withIssues(ready, await step(ready.value, read)) : ready;
    });
  return {
    tables: (request) => reader((read) => tablesFound(read, dataset, request)),
    prepare: (request) => preparer(request, (prepared) => done(prepared)),
    comparators: (request) => preparer(request, (prepared) => done(comparatorOffers(prepared, dataset))),
    compare: (request) =>
      preparer(request, async (prepared, read) => {
        const found = await compared(read, dataset, prepared, { name: workbook.name, request });
        if (!found.ok) return found;
        see(found.value.cells);
        return done(found.value.compared, found.issues);
      }),
    write: async (request, product, onStep, onWritten) => {
      const telling = { onStep, onWritten, ...(seen === null ? {} : { seen }) };
      const run = await benchmarkWorkbook(workbook, dataset, request, product, telling);
      reading = undefined;
      if (!run.ok) return run;
      const { benchmark: _found, ...written } = run.value;
      return done(written, run.issues);
    },
    mapping: (request) => preparer(request, ({ table }) => done(writeMapping(table))),
    mappingFrom: (name, bytes) => Promise.resolve(mappingFile(name, bytes)),
    readAgain: () => {
      reading = undefined;
      see(null);
    },
  };
};

/** An outcome with what was noticed before it. */
const withIssues = <T>({ issues: before }: Outcome<unknown>, { issues, ...outcome }: Outcome<T>): Outcome<T> =>
  outcome.ok ? done(outcome.value, [...before, ...issues]) : failed(...before, ...issues);
