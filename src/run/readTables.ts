import type { Corrections } from "../model/corrections";
import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { says } from "../read/asked/says";
import { findCostTables } from "../read/findCostTables";
import { uncorrected } from "../read/reading";
import type { Candidate, ReadRequest } from "../read/readRequest";
import type { WorkbookRead } from "./readWorkbook";
import type { Remembered } from "./remembered";
import type { RunRequest } from "./request";
import { rowsNow } from "./rowsNow";
import { settle } from "./settle";

/** The tables that answer a request, best first, and the request as it was settled. */
export interface TablesRead {
  readonly candidates: readonly Candidate[];
  readonly request: RunRequest;
}

/**
 * Finds the cost tables, as asked now or on the sheets of an earlier run. Corrections of an earlier run hold only for the table that they were made
 * for: any other is read without them, and that is a warning; so is each row of it that cannot be found any more.
 */
export const readTables = (
  { readable, remembered }: Pick<WorkbookRead, "readable" | "remembered">,
  asked: RunRequest,
  council: Council | null,
): Outcome<TablesRead> => {
  const sheets = readable.grids.map(({ sheet }) => sheet);
  const before = remembered.request.corrections;
  const readWith = (corrections: Corrections | undefined, noticed: readonly Issue[]): Outcome<TablesRead> => {
    const { request, issues } = settle(readable, withCorrections(remembered, corrections), asked);
    const found = findCostTables(readable, readRequestOf(request, council), remembered.inputs);
    const all = [...issues, ...noticed, ...found.issues];
    return found.ok ? done({ candidates: found.value, request }, all) : failed(...all);
  };
  const correctedIn = (found: Outcome<TablesRead>): CostTable | undefined => {
    const best = found.ok ? found.value.candidates[0]?.table : undefined;
    return best && isTheOneCorrected(best, remembered, sheets) ? best : undefined;
  };
  const { rows: said, ...others } = before ?? uncorrected;
  const withoutRows = said && correctedIn(readWith(others, []));
  const { rows, gone } = withoutRows?.rows
    ? rowsNow(said ?? new Map(), remembered.corrected.rows, withoutRows.rows)
    : { rows: said, gone: [] };
  const found = readWith({ ...others, ...(rows ? { rows } : {}) }, gone.map(rowGone(remembered)));
  if (!before || correctedIn(found)) return found;
  const anew = readWith(undefined, [leftOut(remembered)]);
  // The right table, which cannot be read as corrected: why is in the first answer.
  return correctedIn(anew) && !found.ok ? found : anew;
};

const withCorrections = (
  { request: { corrections: _before, ...request }, ...remembered }: Remembered,
  corrections: Corrections | undefined,
): Remembered => ({ ...remembered, request: says(corrections) ? { ...request, corrections } : request });

/** On the same sheet, unless that was renamed, with the same headers over the same columns. */
const isTheOneCorrected = (
  { columns, extents }: CostTable,
  { corrected }: Remembered,
  sheets: readonly string[],
): boolean =>
  (corrected.sheet === null || extents[0]?.sheet === corrected.sheet || !sheets.includes(corrected.sheet)) &&
  columns.length === corrected.columns.size &&
  columns.every(({ at, header }) => corrected.columns.get(at.left) === header.trim());

const leftOut = ({ corrected, stands }: Remembered): Issue => {
  const cells = stands.get("corrections");
  return {
    code: "run/remembered-corrections-left",
    severity: "warning",
    ...(cells ? { at: { cells } } : {}),
    facts: { sheet: corrected.sheet ?? "" },
  };
};

const rowGone =
  ({ stands }: Remembered) =>
  (label: string): Issue => {
    const cells = stands.get("corrections");
    return {
      code: "run/remembered-row-gone",
      severity: "warning",
      ...(cells ? { at: { cells } } : {}),
      facts: { found: label },
    };
  };

/** What the reader is asked for. */
const readRequestOf = (
  { sheet, table, selection, corrections, year }: RunRequest,
  council: Council | null,
): ReadRequest => ({
  council,
  ...(selection === undefined ? {} : { selection }),
  ...(corrections === undefined ? {} : { corrections }),
  ...(sheet === undefined ? {} : { sheet }),
  ...(table === undefined ? {} : { table }),
  ...(year === undefined ? {} : { year }),
});
