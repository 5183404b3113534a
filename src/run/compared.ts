import type { Dataset } from "../model/dataset";
import { done, type Outcome } from "../model/issue";
import type { Check, Findings } from "../model/result";
import { cellsRead } from "./cellsRead";
import { described } from "./described";
import { isUntouched, type EarlierSet } from "./ourSheets";
import type { Prepared } from "./prepare";
import type { WorkbookRead } from "./readWorkbook";
import type { RunRequest } from "./request";
import { unwritten } from "./unwritten";

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

/** Compares what was prepared, and says what a write would do; `cells` is the hash of the cells that it was worked out from. */
export const compared = async (
  read: WorkbookRead,
  dataset: Dataset,
  prepared: Prepared,
  { name, request }: { readonly name: string; readonly request: RunRequest },
): Promise<Outcome<{ readonly compared: Compared; readonly cells: string }>> => {
  const cells = await cellsRead(read.readable, prepared.table);
  const made = await described(read, dataset, prepared, request, { ...unwritten, input: { name, sha256: cells } });
  if (!made.ok) return made;
  const { benchmark, checks, report, set } = made.value;
  const { sets } = read;
  const { dataset: _figures, ...findings } = benchmark;
  return done(
    {
      compared: {
        benchmark: findings,
        checks,
        names: new Map(dataset.councils.map(({ code, name: called }) => [code, called])),
        sheets: report.sheets.map((sheet) => sheet.name),
        replaces: sets.some((earlier) => earlier.set === set),
        kept: sets.filter((earlier) => !isUntouched(earlier)),
      },
      cells,
    },
    made.issues,
  );
};
