import { readableRange } from "../model/cells";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, type Outcome } from "../model/issue";
import { orNull } from "../model/missing";
import { findCouncil } from "../dataset/findCouncil";
import { findCostTables } from "../read/findCostTables";
import type { Candidate } from "../read/readRequest";
import type { Workbook } from "../workbook/workbook";
import { chosenMapping } from "./chosenMapping";
import { readRequestOf } from "./readCouncilTable";
import { readableOf } from "./readable";
import type { WorkbookRead } from "./readWorkbook";
import { nothingRemembered } from "./remembered";
import type { RunRequest } from "./request";

/** Every table that looks like a cost table, mapped, best first; nothing is written. */
export const inspectWorkbook = async (
  workbook: Workbook,
  dataset: Dataset,
  request: RunRequest,
): Promise<Outcome<readonly Candidate[]>> => {
  const readable = await readableOf(workbook);
  if (!readable.ok) return readable;
  const council = request.council === undefined ? null : findCouncil(dataset, request.council, request.year);
  if (council && !council.ok) return council;
  const found = candidatesIn(
    { readable: readable.value, remembered: nothingRemembered },
    request,
    council?.value ?? null,
  );
  return found.ok ? done(found.value, [...readable.issues, ...found.issues]) : found;
};

/** The tables in sheets that were read, mapped, best first. */
export const candidatesIn = (
  { readable, remembered }: Pick<WorkbookRead, "readable" | "remembered">,
  request: RunRequest,
  council: Council | null,
): Outcome<readonly Candidate[]> => {
  const found = findCostTables(readable, readRequestOf(request, council));
  if (!found.ok) return found;
  const candidates = found.value.map(({ table, score }) => ({
    table: chosenMapping(table, request, remembered.mapping),
    score,
  }));
  return done(candidates, [...found.issues, ...(candidates[0]?.table.issues ?? [])]);
};

export type { Candidate };

/** The tables of a workbook as data, for `inspect --json`. */
export const inspectionJson = (candidates: readonly Candidate[]): object =>
  candidates.map(({ table, score }) => ({
    name: table.name,
    score,
    layout: table.layout,
    council: table.council,
    year: table.year,
    scale: table.scale,
    months: table.months,
    extents: table.extents.map(readableRange),
    evidence: table.evidence.map(({ at, ...evidence }) => ({ ...evidence, at: at ? readableRange(at) : null })),
    lines: table.lines.map(({ id, label, code, kind, section, amounts, mapped }) => ({
      id,
      label,
      code,
      kind,
      section,
      amounts: Object.fromEntries(
        Object.entries(amounts).map(([role, { value, plus, minus }]) => [
          role,
          { pounds: orNull(value), cells: [...plus, ...minus].map(readableRange) },
        ]),
      ),
      mapped,
    })),
    totals: table.totals.map(({ label, whole, amounts }) => ({
      label,
      whole,
      amounts: Object.fromEntries(Object.entries(amounts).map(([role, { value }]) => [role, orNull(value)])),
    })),
    drivers: table.drivers.map(({ kind, value }) => ({ kind, value: orNull(value) })),
    notes: table.notes.map(({ text }) => text),
  }));
