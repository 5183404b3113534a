import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { findCouncil } from "../dataset/findCouncil";
import { findCostTables } from "../read/findCostTables";
import type { Candidate, Readable, ReadRequest } from "../read/readRequest";
import type { RunRequest } from "./request";

/** The table that a run works on, whose it is, and the tables that were passed over. */
export interface CouncilTable {
  readonly table: CostTable;
  readonly council: Council;
  readonly others: readonly Candidate[];
}

/** What the reader is asked for. */
export const readRequestOf = (
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

/**
 * Finds the cost table and the council: the one asked for, or the one that the workbook names.
 * A council that is asked for but stands by another name in the workbook is a warning.
 */
export const readCouncilTable = (readable: Readable, dataset: Dataset, request: RunRequest): Outcome<CouncilTable> => {
  const asked = request.council === undefined ? null : findCouncil(dataset, request.council, request.year);
  if (asked && !asked.ok) return asked;
  const tables = findCostTables(readable, readRequestOf(request, asked?.value ?? null));
  if (!tables.ok) return tables;
  const [best, ...others] = tables.value;
  if (!best) return failed({ code: "table/not-found", severity: "error" });
  const named = namedIn(best.table, dataset, request);
  if (asked)
    return done({ table: best.table, council: asked.value, others }, [
      ...tables.issues,
      ...disagreement(asked.value, named),
    ]);
  if (!named) return failed(...tables.issues, { code: "run/council-needed", severity: "error" });
  return named.ok
    ? done({ table: best.table, council: named.value, others }, tables.issues)
    : failed(...tables.issues, ...named.issues);
};

const namedIn = ({ council, year }: CostTable, dataset: Dataset, request: RunRequest): Outcome<Council> | null => {
  const text = council.code ?? council.name;
  return text === null ? null : findCouncil(dataset, text, request.year ?? year ?? undefined);
};

const disagreement = (asked: Council, named: Outcome<Council> | null): readonly Issue[] =>
  named?.ok && named.value.code !== asked.code
    ? [
        {
          code: "run/other-council-in-table",
          severity: "warning",
          facts: { asked: asked.name, named: named.value.name },
        },
      ]
    : [];
