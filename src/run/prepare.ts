import type { Choices } from "../model/choices";
import type { CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import { chosenMapping } from "./chosenMapping";
import { defaultChoices } from "./defaultChoices";
import { readCouncilTable } from "./readCouncilTable";
import type { WorkbookRead } from "./readWorkbook";
import type { RunRequest } from "./request";

/** All that a benchmark starts from: the table with its lines mapped, whose it is, and every choice. */
export interface Prepared {
  readonly table: CostTable;
  readonly council: Council;
  readonly choices: Choices;
}

/** Finds the table and the council, maps the lines and settles every choice: as asked, else as remembered, else as found. */
export const prepare = (
  { readable, remembered }: WorkbookRead,
  dataset: Dataset,
  asked: RunRequest,
): Outcome<Prepared> => {
  const { mapping, request: before, ...stated } = remembered;
  const request: RunRequest = { ...before, ...asked };
  const found = readCouncilTable(readable, dataset, request);
  if (!found.ok) return found;
  const { council } = found.value;
  const table = chosenMapping(found.value.table, request, mapping);
  const choices = defaultChoices(table, council, {
    ...stated,
    ...(request.comparators === undefined ? {} : { comparators: request.comparators }),
    ...(request.year === undefined ? {} : { year: request.year }),
    ...(request.basis === undefined ? {} : { basis: request.basis }),
  });
  if (!choices.ok) return failed(...found.issues, ...choices.issues);
  return done({ table, council, choices: choices.value }, [...found.issues, ...table.issues]);
};
