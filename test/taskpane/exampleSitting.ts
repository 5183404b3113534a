import "./nodeGlobals";
import { loadDataset } from "../../src/dataset/loadDataset";
import type { Dataset } from "../../src/model/dataset";
import type { Issue, Outcome } from "../../src/model/issue";
import type { ComparatorOffer } from "../../src/run/comparatorOffers";
import type { Prepared } from "../../src/run/prepare";
import type { RunRequest } from "../../src/run/request";
import { sittingWith, type Compared, type TablesFound } from "../../src/run/sitting";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { bundledDataset } from "../dataset/bundledDataset";
import { boroughFile, clubFiles, exampleBytes, outturnFiles } from "../examples/exampleFiles";

/** What the steps of a sitting with a committed example gave, as the screens get it. */
export interface ExampleSitting {
  readonly request: RunRequest;
  readonly facts: TablesFound;
  readonly prepared: Prepared;
  readonly found: readonly ComparatorOffer[];
  readonly compared: Compared;
  readonly issues: readonly Issue[];
}

/** Burnley's revenue outturn against the bundled dataset. */
export const burnleySitting = async (): Promise<ExampleSitting> => sat(outturnFiles[0][1], await bundledDataset());

/** The fictional borough against the illustrative club. */
export const fernshireSitting = async (): Promise<ExampleSitting> =>
  sat(boroughFile, got(await loadDataset(await clubFiles())));

const sat = async (file: string, dataset: Dataset): Promise<ExampleSitting> => {
  const sitting = sittingWith(got(await openXlsx(await exampleBytes(file), file)), dataset);
  const request: RunRequest = { mapping: null };
  const compared = await sitting.compare(request);
  return {
    request,
    facts: got(await sitting.tables(request)),
    prepared: got(await sitting.prepare(request)),
    found: got(await sitting.comparators(request)),
    compared: got(compared),
    issues: compared.issues,
  };
};

const got = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 5)));
  return outcome.value;
};
