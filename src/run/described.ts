import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import type { Benchmark } from "../model/result";
import type { RunFacts } from "../report/frame";
import { reportOf, type Written } from "../report/report";
import { benchmark } from "./benchmark";
import { onChoices } from "./onChoices";
import { nextSet } from "./ourSheets";
import type { Prepared } from "./prepare";
import type { WorkbookRead } from "./readWorkbook";
import type { RunRequest } from "./request";

/** What a benchmark found, and its sheets as data, for the set that a write would make. */
export interface Described extends Written {
  readonly benchmark: Benchmark;
  readonly set: string;
}

/** Compares what was prepared and describes its sheets; nothing is written. */
export const described = async (
  { sets, remembered }: WorkbookRead,
  dataset: Dataset,
  { table, council, choices, stated }: Prepared,
  request: RunRequest,
  facts: Pick<RunFacts, "now" | "version" | "input">,
): Promise<Outcome<Described>> => {
  const result = benchmark(table, council, dataset, choices);
  const noticed = onChoices(result.issues, remembered, request);
  if (!result.ok) return failed(...noticed);
  const set = nextSet(sets);
  const written = await reportOf(result.value, { ...facts, set, stated });
  return done({ ...written, benchmark: result.value, set }, noticed);
};
