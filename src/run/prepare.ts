import type { Choices } from "../model/choices";
import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { Stated } from "../model/stated";
import { chosenMapping } from "./chosenMapping";
import { defaultChoices } from "./defaultChoices";
import { definedOnly } from "./definedOnly";
import { onChoices } from "./onChoices";
import { readCouncilTable } from "./readCouncilTable";
import type { WorkbookRead } from "./readWorkbook";
import type { Remembered } from "./remembered";
import type { RunRequest } from "./request";
import { isPlaced } from "./settle";

/** All that a benchmark starts from: the table with its lines mapped, whose it is, every choice, and what of them somebody stated. */
export interface Prepared {
  readonly table: CostTable;
  readonly council: Council;
  readonly choices: Choices;
  readonly stated: Stated;
}

/** Finds the table and the council, maps the lines and settles every choice: as asked, else as remembered, else as found. */
export const prepare = (read: WorkbookRead, dataset: Dataset, asked: RunRequest): Outcome<Prepared> => {
  const { remembered } = read;
  const found = readCouncilTable(read, dataset, asked);
  const noticed = onChoices(found.issues, remembered, asked);
  if (!found.ok) return failed(...noticed);
  const { council, request } = found.value;
  const table = chosenMapping(found.value.table, request, remembered.mapping, remembered.inputs);
  const { inputs, boundary, scope, implementationCost, displacementCost, savingsBanked } = remembered;
  const { comparators, year, basis, priceBase } = request;
  const choices = defaultChoices(table, council, {
    ...{ inputs, boundary, scope, implementationCost, displacementCost, savingsBanked },
    ...definedOnly<Pick<Choices, "comparators" | "year" | "basis" | "priceBase">>({
      comparators,
      year,
      basis,
      priceBase,
    }),
  });
  if (!choices.ok) return failed(...noticed, ...choices.issues);
  return done({ table, council, choices: choices.value, stated: statedIn(request, table) }, [
    ...noticed,
    ...table.issues,
    ...movedLines(table, remembered, request),
  ]);
};

/** Corrections are of no use without the table that they are for, so its sheet is stated with them. */
const statedIn = (
  { mapping: _mapping, assigned: _assigned, ...stated }: RunRequest,
  { extents }: CostTable,
): Stated => {
  const [first] = extents;
  return stated.corrections && first && !isPlaced(stated) ? { ...stated, sheet: first.sheet } : stated;
};

/** Cells that were chosen in an earlier run do not move with a table: rows that came or went may lie outside them. */
const movedLines = (
  { lines, name }: CostTable,
  remembered: Remembered,
  { selection }: RunRequest,
): readonly Issue[] => {
  if (!selection || selection !== remembered.request.selection || remembered.mapping.length === 0) return [];
  const [before, now] = [remembered.mapping, lines].map((some) => new Set(some.map(({ label }) => label)));
  if (before && now && before.size === now.size && [...now].every((label) => before.has(label))) return [];
  const cells = remembered.stands.get("selection");
  return [
    {
      code: "run/remembered-cells-moved",
      severity: "warning",
      ...(cells ? { at: { cells } } : {}),
      facts: { table: name },
    },
  ];
};
