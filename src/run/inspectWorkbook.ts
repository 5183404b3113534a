import { readableRange } from "../model/cells";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import { orNull } from "../model/missing";
import type { Candidate } from "../read/readRequest";
import type { Workbook } from "../workbook/workbook";
import { chosenMapping } from "./chosenMapping";
import { ledgerJson } from "./ledgerJson";
import { onChoices } from "./onChoices";
import { councilAsked } from "./readCouncilTable";
import { readTables } from "./readTables";
import { readWorkbook, type WorkbookRead } from "./readWorkbook";
import type { RunRequest } from "./request";
import { isPlaced } from "./settle";

/** Every table that looks like a cost table, mapped, the one that a run would take first; nothing is written. */
export const inspectWorkbook = async (
  workbook: Workbook,
  dataset: Dataset,
  request: RunRequest,
): Promise<Outcome<readonly Candidate[]>> => {
  const read = await readWorkbook(workbook);
  if (!read.ok) return read;
  const council = councilAsked(read.value, dataset, request);
  if (council && !council.ok)
    return failed(...read.issues, ...onChoices(council.issues, read.value.remembered, request));
  const found = candidatesIn(read.value, request, council?.value ?? null);
  return found.ok ? done(found.value, [...read.issues, ...found.issues]) : failed(...read.issues, ...found.issues);
};

/** The tables in sheets that were read, mapped; first the one that a run would take, then the others by how much they look like one. */
export const candidatesIn = (
  read: Pick<WorkbookRead, "readable" | "remembered">,
  asked: RunRequest,
  council: Council | null,
): Outcome<readonly Candidate[]> => {
  const found = readTables(read, asked, council);
  if (!found.ok) return found;
  const { candidates, request } = found.value;
  const all = isPlaced(request) && !isPlaced(asked) ? withOthers(candidates, read, asked, council) : candidates;
  const mapped = all.map(({ table, score }) => ({
    table: chosenMapping(table, request, read.remembered.mapping, read.remembered.inputs),
    score,
  }));
  return done(mapped, [...found.issues, ...(mapped[0]?.table.issues ?? [])]);
};

/** A table that an earlier run was told of hides the others from the reader, but not from a person who may choose another now. */
const withOthers = (
  chosen: readonly Candidate[],
  { readable, remembered }: Pick<WorkbookRead, "readable" | "remembered">,
  asked: RunRequest,
  council: Council | null,
): readonly Candidate[] => {
  const { sheet: _sheet, table: _table, selection: _cells, corrections: _corrections, ...request } = remembered.request;
  const all = readTables({ readable, remembered: { ...remembered, request } }, asked, council);
  const places = new Set(chosen.map(placeOf));
  return [...chosen, ...(all.ok ? all.value.candidates.filter((one) => !places.has(placeOf(one))) : [])];
};

const placeOf = ({ table }: Candidate): string => table.extents.map(readableRange).join("; ");

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
    ledger: table.ledger ? ledgerJson(table.ledger) : null,
    evidence: table.evidence.map(({ at, ...evidence }) => ({ ...evidence, at: at ? readableRange(at) : null })),
    lines: table.lines.map(({ id, label, code, kind, section, amounts, mapped, suggested = [] }) => ({
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
      suggested,
    })),
    totals: table.totals.map(({ label, whole, amounts }) => ({
      label,
      whole,
      amounts: Object.fromEntries(Object.entries(amounts).map(([role, { value }]) => [role, orNull(value)])),
    })),
    drivers: table.drivers.map(({ kind, value }) => ({ kind, value: orNull(value) })),
    notes: table.notes.map(({ text }) => text),
  }));
