import { done, failed, type Outcome } from "../../model/issue";
import type { Readable } from "../../read/readRequest";
import type { Workbook } from "../../workbook/workbook";
import { earlierSets, latestSet, type EarlierSet } from "../ourSheets";
import { readableOf } from "../readable";
import { caseSet } from "../setKinds";
import { noCaseRemembered, rememberedCase, type RememberedCase } from "./rememberedCase";

/** A workbook as it was read once for an audit: the sheets that may hold a case, the earlier audits' sets, and what the latest of them remembers. */
export interface CaseWorkbookRead {
  readonly readable: Readable;
  readonly sets: readonly EarlierSet[];
  readonly remembered: RememberedCase;
}

/** Reads all that an audit needs of a workbook. A correction on an earlier sheet that cannot be used is an error, by its cell. */
export const readCaseWorkbook = async (workbook: Workbook): Promise<Outcome<CaseWorkbookRead>> => {
  const readable = await readableOf(workbook);
  if (!readable.ok) return readable;
  const sets = await earlierSets(workbook, caseSet);
  const latest = latestSet(sets);
  const remembered = latest ? await rememberedCase(workbook, latest.set) : done(noCaseRemembered);
  if (!remembered.ok) return failed(...readable.issues, ...remembered.issues);
  return done({ readable: readable.value, sets, remembered: remembered.value }, readable.issues);
};
