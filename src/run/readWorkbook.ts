import { done, failed, type Outcome } from "../model/issue";
import type { Readable } from "../read/readRequest";
import type { Workbook } from "../workbook/workbook";
import { earlierSets, latestSet, type EarlierSet } from "./ourSheets";
import { readableOf } from "./readable";
import { nothingRemembered, type Remembered } from "./remembered";
import { rememberedChoices } from "./rememberedChoices";
import { benchmarkSet } from "./setKinds";

/** A workbook as it was read once: the sheets that may hold a cost table, the earlier sets of ours, and what the latest of them remembers. */
export interface WorkbookRead {
  readonly readable: Readable;
  readonly sets: readonly EarlierSet[];
  readonly remembered: Remembered;
}

/** Reads all that a run needs of a workbook. A correction on an earlier sheet that cannot be used is an error, by its cell. */
export const readWorkbook = async (workbook: Workbook): Promise<Outcome<WorkbookRead>> => {
  const readable = await readableOf(workbook);
  if (!readable.ok) return readable;
  const sets = await earlierSets(workbook, benchmarkSet);
  const latest = latestSet(sets);
  const remembered = latest ? await rememberedChoices(workbook, latest.set) : done(nothingRemembered);
  if (!remembered.ok) return failed(...readable.issues, ...remembered.issues);
  return done({ readable: readable.value, sets, remembered: remembered.value }, readable.issues);
};
