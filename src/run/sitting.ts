import { findCouncil } from "../dataset/findCouncil";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import type { Check, Findings } from "../model/result";
import type { RunFacts } from "../report/frame";
import { reportOf } from "../report/report";
import type { OnWritten, Workbook } from "../workbook/workbook";
import { benchmark } from "./benchmark";
import { benchmarkWorkbook, type Run } from "./benchmarkWorkbook";
import { cellsRead } from "./cellsRead";
import { comparatorOffers, type ComparatorOffer } from "./comparatorOffers";
import { datasetFacts, type DatasetFacts } from "./datasetFacts";
import { candidatesIn, type Candidate } from "./inspectWorkbook";
import { isUntouched, nextSet, type EarlierSet } from "./ourSheets";
import { prepare, type Prepared } from "./prepare";
import { readWorkbook, type WorkbookRead } from "./readWorkbook";
import type { OnStep, RunRequest } from "./request";

/** The cost tables of a workbook, and what a person needs to choose among them. */
export interface TablesFound {
  /** Best first, mapped. */
  readonly candidates: readonly Candidate[];
  /** Whose the best one is: the council asked for, else the one it names; null when it names none. */
  readonly council: Council | null;
  /** Every council of the dataset, by name. */
  readonly councils: readonly Council[];
  readonly dataset: DatasetFacts;
  readonly earlier: readonly EarlierSet[];
}

/** What comes of a comparison before anything is written. */
export interface Compared {
  readonly benchmark: Findings;
  readonly checks: readonly Check[];
  /** Councils by code, as the strips name them. */
  readonly names: ReadonlyMap<string, string>;
  /** The sheets that a write would add, in order. */
  readonly sheets: readonly string[];
  /** True when they take the place of an earlier set that nobody has touched. */
  readonly replaces: boolean;
  /** Earlier sets that somebody has edited: they stay. */
  readonly kept: readonly EarlierSet[];
}

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
  const whole = (): Promise<Outcome<WorkbookRead>> => (reading ??= readWorkbook(workbook));
  const prepared = async (request: RunRequest): Promise<Outcome<Prepared>> => {
    const read = await whole();
    if (!read.ok) return read;
    const ready = prepare(read.value, dataset, request);
    return ready.ok ? done(ready.value, [...read.issues, ...ready.issues]) : failed(...read.issues, ...ready.issues);
  };
  return {
    tables: async (request) => {
      const read = await whole();
      if (!read.ok) return read;
      const asked = request.council ?? read.value.remembered.request.council;
      const council = asked === undefined ? null : findCouncil(dataset, asked, request.year);
      if (council && !council.ok) return council;
      const found = candidatesIn(read.value, request, council?.value ?? null);
      if (!found.ok) return failed(...read.issues, ...found.issues);
      const { name, code } = found.value[0]?.table.council ?? { name: null, code: null };
      const named = code ?? name;
      const byTable = named === null ? null : findCouncil(dataset, named, request.year);
      return done(
        {
          candidates: found.value,
          council: council?.value ?? (byTable?.ok ? byTable.value : null),
          councils: [...dataset.councils].sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
          dataset: datasetFacts(dataset),
          earlier: read.value.sets,
        },
        [...read.issues, ...found.issues],
      );
    },
    prepare: prepared,
    comparators: async (request) => {
      const ready = await prepared(request);
      return ready.ok ? done(comparatorOffers(ready.value, dataset), ready.issues) : ready;
    },
    compare: async (request) => {
      const read = await whole();
      const ready = await prepared(request);
      if (!read.ok || !ready.ok) return failed(...ready.issues);
      const { table, council, choices } = ready.value;
      const result = benchmark(table, council, dataset, choices);
      if (!result.ok) return failed(...ready.issues, ...result.issues);
      const cells = await cellsRead(read.value.readable, table);
      see(cells);
      const { sets } = read.value;
      const set = nextSet(sets);
      const facts = { ...unwritten, set, input: { name: workbook.name, sha256: cells } };
      const { report, checks } = await reportOf(result.value, facts);
      const { dataset: _figures, ...findings } = result.value;
      return done(
        {
          benchmark: findings,
          checks,
          names: new Map(dataset.councils.map(({ code, name }) => [code, name])),
          sheets: report.sheets.map(({ name }) => name),
          replaces: sets.some((earlier) => earlier.set === set),
          kept: sets.filter((earlier) => !isUntouched(earlier)),
        },
        [...ready.issues, ...result.issues],
      );
    },
    write: async (request, product, onStep, onWritten) => {
      const telling = { onStep, onWritten, ...(seen === null ? {} : { seen }) };
      const run = await benchmarkWorkbook(workbook, dataset, request, product, telling);
      reading = undefined;
      if (!run.ok) return run;
      const { benchmark: _found, ...written } = run.value;
      return done(written, run.issues);
    },
    readAgain: () => {
      reading = undefined;
      see(null);
    },
  };
};

/** Stands where the sheets say when and by which version they were written; they are described here for their checks and names alone. */
const unwritten = { now: "0000-00-00T00:00", version: "0.0.0" } as const;
