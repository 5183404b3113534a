import type { Dataset } from "../model/dataset";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { Benchmark, Check } from "../model/result";
import type { RunFacts } from "../report/frame";
import { reportOf } from "../report/report";
import { runWords } from "../text/run";
import type { Workbook } from "../workbook/workbook";
import { benchmark } from "./benchmark";
import { defaultChoices } from "./defaultChoices";
import { chosenMapping } from "./chosenMapping";
import { earlierSets, isUntouched, nextSet, type EarlierSet } from "./ourSheets";
import { readCouncilTable } from "./readCouncilTable";
import { readableOf } from "./readable";
import { nothingRemembered } from "./remembered";
import { rememberedChoices } from "./rememberedChoices";
import type { OnStep, RunRequest } from "./request";

/** What a run found, and what it wrote. */
export interface Run {
  readonly benchmark: Benchmark;
  readonly checks: readonly Check[];
  /** The names of the sheets written, in order. */
  readonly sheets: readonly string[];
}

/**
 * The whole story on one workbook: read, normalise, compare, ceiling, report, write.
 * Errors mean that nothing was written. The workbook answers for a file or for Excel alike.
 */
export const benchmarkWorkbook = async (
  workbook: Workbook,
  dataset: Dataset,
  request: RunRequest,
  facts: Omit<RunFacts, "set">,
  onStep: OnStep,
): Promise<Outcome<Run>> => {
  onStep(runWords.reading);
  const readable = await readableOf(workbook);
  if (!readable.ok) return readable;
  const found = readCouncilTable(readable.value, dataset, request);
  if (!found.ok) return failed(...readable.issues, ...found.issues);
  const sets = await earlierSets(workbook);
  const latest = latestSet(sets);
  const remembered = latest ? await rememberedChoices(workbook, latest.set) : done(nothingRemembered);
  if (!remembered.ok) return failed(...readable.issues, ...found.issues, ...remembered.issues);
  const { council } = found.value;
  const { mapping, ...stated } = remembered.value;
  const table = chosenMapping(found.value.table, request, mapping);

  onStep(runWords.comparing);
  const choices = defaultChoices(table, council, {
    ...stated,
    comparators: request.comparators,
    ...(request.year === undefined ? {} : { year: request.year }),
    ...(request.basis === undefined ? {} : { basis: request.basis }),
  });
  if (!choices.ok) return failed(...found.issues, ...choices.issues);
  const result = benchmark(table, council, dataset, choices.value);
  if (!result.ok) return failed(...found.issues, ...result.issues);

  onStep(runWords.writing);
  const set = nextSet(sets);
  const { report, checks } = await reportOf(result.value, { ...facts, set });
  const written = await workbook.apply({
    remove: sets.find((earlier) => earlier.set === set)?.sheets ?? [],
    add: report,
  });
  if (!written.ok) return written;
  return done({ benchmark: result.value, checks, sheets: report.sheets.map(({ name }) => name) }, [
    ...readable.issues,
    ...found.issues,
    ...table.issues,
    ...result.issues,
    ...written.issues,
    ...keptSets(sets, set),
  ]);
};

/** Corrections stand on the set that somebody touched last; else on the newest. */
const latestSet = (sets: readonly EarlierSet[]): EarlierSet | undefined =>
  sets.findLast((set) => !isUntouched(set)) ?? sets.at(-1);

const keptSets = (sets: readonly EarlierSet[], written: string): readonly Issue[] =>
  sets
    .filter((set) => !isUntouched(set))
    .map((earlier) => ({
      code: "run/edited-sheets-kept",
      severity: "warning",
      facts: {
        set: earlier.set,
        edited: earlier.edited.join(", "),
        added: earlier.added.join(", "),
        gone: earlier.gone.join(", "),
        written,
        used: earlier === latestSet(sets) ? "yes" : "no",
      },
    }));
