import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { findCouncil } from "../dataset/findCouncil";
import { readTables } from "./readTables";
import type { WorkbookRead } from "./readWorkbook";
import type { RunRequest } from "./request";

/** The table that a run works on, whose it is, and the request as it was settled. */
export interface CouncilTable {
  readonly table: CostTable;
  readonly council: Council;
  readonly request: RunRequest;
}

/**
 * Finds the cost table and the council: the one asked for, or the one that the workbook names.
 * A council that is asked for but stands by another name in the workbook is a warning.
 */
export const readCouncilTable = (
  read: Pick<WorkbookRead, "readable" | "remembered">,
  dataset: Dataset,
  asked: RunRequest,
): Outcome<CouncilTable> => {
  const told = councilAsked(read, dataset, asked);
  if (told && !told.ok) return told;
  const tables = readTables(read, asked, told?.value ?? null);
  if (!tables.ok) return tables;
  const { candidates, request } = tables.value;
  const [best] = candidates;
  if (!best) return failed({ code: "table/not-found", severity: "error" });
  const { table } = best;
  const named = councilNamed(table, dataset, request);
  if (told)
    return done({ table, council: told.value, request }, [...tables.issues, ...disagreement(told.value, named)]);
  if (!named) return failed(...tables.issues, { code: "run/council-needed", severity: "error" });
  return named.ok
    ? done({ table, council: named.value, request }, tables.issues)
    : failed(...tables.issues, ...named.issues);
};

/** The council that is asked for now, else the one that an earlier run was told; null for neither. */
export const councilAsked = (
  { remembered: { request: before } }: Pick<WorkbookRead, "remembered">,
  dataset: Dataset,
  asked: RunRequest,
): Outcome<Council> | null => {
  const council = asked.council ?? before.council;
  return council === undefined ? null : findCouncil(dataset, council, asked.year ?? before.year);
};

/** The council that a table names; null when it names none. */
export const councilNamed = (
  { council, year }: CostTable,
  dataset: Dataset,
  request: RunRequest,
): Outcome<Council> | null => {
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
