import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { findCostTables } from "../read/findCostTables";
import type { Candidate, ReadRequest } from "../read/readRequest";
import type { WorkbookRead } from "./readWorkbook";
import type { Remembered } from "./remembered";
import type { RunRequest } from "./request";
import { settle } from "./settle";

/** The tables that answer a request, best first, and the request as it was settled. */
export interface TablesRead {
  readonly candidates: readonly Candidate[];
  readonly request: RunRequest;
}

/**
 * Finds the cost tables, as asked now or on the sheets of an earlier run. Corrections of an earlier run hold only for the table that they were made
 * for: any other is read without them, and that is a warning.
 */
export const readTables = (
  { readable, remembered }: Pick<WorkbookRead, "readable" | "remembered">,
  asked: RunRequest,
  council: Council | null,
): Outcome<TablesRead> => {
  const { request, issues } = settle(readable, remembered, asked);
  const read = (one: RunRequest, noticed: readonly Issue[]): Outcome<TablesRead> => {
    const found = findCostTables(readable, readRequestOf(one, council), remembered.inputs);
    const all = [...noticed, ...found.issues];
    return found.ok ? done({ candidates: found.value, request: one }, all) : failed(...all);
  };
  const found = read(request, issues);
  if (remembered.request.corrections === undefined) return found;
  const wasCorrected = ({ value: { candidates } }: { readonly value: TablesRead }): boolean =>
    candidates[0] !== undefined && isTheOneCorrected(candidates[0].table, remembered, sheets);
  const sheets = readable.grids.map(({ sheet }) => sheet);
  if (found.ok && wasCorrected(found)) return found;
  const { corrections: _corrections, ...uncorrected } = request;
  const { corrections } = asked;
  const anew = read({ ...uncorrected, ...(corrections ? { corrections } : {}) }, [...issues, leftOut(remembered)]);
  // The right table, which cannot be read as corrected: why is in the first answer.
  return anew.ok && !found.ok && wasCorrected(anew) ? found : anew;
};

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
