import type { Council } from "../model/council";
import type { Dataset } from "../model/dataset";
import { done, failed, type Outcome } from "../model/issue";
import { datasetFacts, type DatasetFacts } from "./datasetFacts";
import { candidatesIn, type Candidate } from "./inspectWorkbook";
import { onChoices } from "./onChoices";
import type { EarlierSet } from "./ourSheets";
import { councilAsked, councilNamed } from "./readCouncilTable";
import type { WorkbookRead } from "./readWorkbook";
import type { RunRequest } from "./request";

/** The cost tables of a workbook, and what a person needs to choose among them. */
export interface TablesFound {
  /** Mapped; first the one that a run would take, then the others, best first. */
  readonly candidates: readonly Candidate[];
  /** Whose the first one is: the council asked for, else the one it names; null when it names none. */
  readonly council: Council | null;
  /** Every council of the dataset, by name. */
  readonly councils: readonly Council[];
  readonly dataset: DatasetFacts;
  readonly earlier: readonly EarlierSet[];
}

/** What a person chooses a table from. */
export const tablesFound = (read: WorkbookRead, dataset: Dataset, request: RunRequest): Outcome<TablesFound> => {
  const asked = councilAsked(read, dataset, request);
  if (asked && !asked.ok) return failed(...onChoices(asked.issues, read.remembered, request));
  const found = candidatesIn(read, request, asked?.value ?? null);
  if (!found.ok) return found;
  const [first] = found.value;
  const council = asked ?? (first ? councilNamed(first.table, dataset, request) : null);
  return done(
    {
      candidates: found.value,
      council: council?.ok ? council.value : null,
      councils: [...dataset.councils].sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
      dataset: datasetFacts(dataset),
      earlier: read.sets,
    },
    found.issues,
  );
};
